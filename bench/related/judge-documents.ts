import type { JudgedQuestion } from '../search/judged-set.ts';

/** Questions with more answers would relate documents that have little in common. */
const MAX_ANSWERS = 50;

/**
 * Turns documents into queries: two documents are relevant to each other if both were judged to
 * answer the same question (the converse of van Rijsbergen's cluster hypothesis). Documents without
 * a shared question are omitted.
 *
 * @returns a query per document, in order of first occurrence; its id is the document's
 */
export function judgeDocuments(questions: readonly JudgedQuestion[]): JudgedQuestion[] {
  const partners = new Map<string, Map<string, number>>();
  for (const { judgements } of questions) {
    const answers = [...judgements].filter(([, grade]) => grade > 0).map(([id]) => id);
    if (answers.length > MAX_ANSWERS) continue;
    for (const one of answers) {
      for (const other of answers) {
        if (one === other) continue;
        const known = partners.get(one) ?? new Map<string, number>();
        partners.set(one, known.set(other, 1));
      }
    }
  }
  return [...partners].map(([id, judgements]) => ({ id, text: '', judgements }));
}
