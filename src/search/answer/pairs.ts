import type { FoundTerm } from '../lookup/found-term.ts';

/** Adjacent words of the question, ignoring stop words between them. */
export function listPairs(terms: readonly FoundTerm[]): [FoundTerm, FoundTerm][] {
  const words = terms.filter(({ field }) => field === undefined);
  return words.flatMap((term, i): [FoundTerm, FoundTerm][] => {
    const next = words[i + 1];
    return next === undefined ? [] : [[term, next]];
  });
}

/** Calls back for each paper with two adjacent terms, with the number of occurrences. */
export function forEachPair(
  a: FoundTerm,
  b: FoundTerm,
  call: (row: number, frequency: number) => void,
): void {
  // At most one more word between them than in the question.
  const most = b.place - a.place + (b.isAttached ? 0 : 1);
  const [firsts, seconds] = [a.postings, b.postings];
  let j = 0;
  firsts.rows.forEach((row, i) => {
    while ((seconds.rows[j] ?? Infinity) < row) j++;
    if (seconds.rows[j] !== row) return;
    const [firstEnd, secondEnd] = [firsts.starts[i + 1] ?? 0, seconds.starts[j + 1] ?? 0];
    let frequency = 0;
    let next = seconds.starts[j] ?? 0;
    for (let at = firsts.starts[i] ?? 0; at < firstEnd; at++) {
      const place = firsts.places[at] ?? 0;
      // A compound has both terms at the same position.
      while (next < secondEnd && (seconds.places[next] ?? 0) < place) next++;
      if (next < secondEnd && (seconds.places[next] ?? 0) - place <= most) frequency += 1;
    }
    if (frequency > 0) call(row, frequency);
  });
}
