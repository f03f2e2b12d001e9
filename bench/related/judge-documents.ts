import type { JudgedQuestion } from '../search/judged-set.ts';

/** Questions with more answers bring together documents that have little to do with each other. */
const MOST_ANSWERS = 50;

/**
 * Documents as questions: two are relevant to each other where people judged both to answer the
 * same question (van Rijsbergen's cluster hypothesis, read backwards). Documents that share no
 * question with another are no questions.
 *
 * @returns one question for each document, in the order in which the documents are first met; its
 *   id is the document's
 */
export function judgeDocuments(questions: readonly JudgedQuestion[]): JudgedQuestion[] {
  const partners = new Map<string, Map<string, number>>();
  for (const { judgements } of questions) {
    const answers = [...judgements].filter(([, grade]) => grade > 0).map(([id]) => id);
    if (answers.length > MOST_ANSWERS) continue;
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
