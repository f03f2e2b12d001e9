import { createBm25 } from './bm25.ts';
import type { JudgedQuestion } from './judged-set.ts';
import type { CreatedCollection } from './make-collection.ts';
import { DEPTH, type QueryAnswer } from './measure.ts';

/** Runs every query on plain BM25, with title and text as one field. */
export function askBm25(
  { papers, documentIds }: CreatedCollection,
  questions: readonly JudgedQuestion[],
): readonly QueryAnswer[] {
  const rank = createBm25(
    papers.map(({ id, title, abstract }) => ({
      id: documentIds.get(id) ?? id,
      text: `${title} ${abstract}`,
    })),
  );
  return questions.map(({ text }) => {
    const started = performance.now();
    return { ranking: rank(text, DEPTH), ms: performance.now() - started };
  });
}
