import type { FoundTerm } from '../lookup/found-term.ts';

/**
 * Weight of words that replace one of similar meaning, since the meanings often differ a little.
 */
const SUBSTITUTE_WEIGHT = 0.5;

interface Weighted {
  readonly term: FoundTerm;
  /** Number of times that the question contains it. */
  weight: number;
}

/** Merges the repeated words of a question. */
export function mergeEquals(terms: readonly FoundTerm[]): Weighted[] {
  const byKey = new Map<string, Weighted>();
  for (const [i, term] of terms.entries()) {
    const weight = term.isSubstitute ? SUBSTITUTE_WEIGHT : 1;
    const isWord = term.length === 1 && term.field === undefined && term.terms.length > 0;
    const key = isWord ? term.terms.join(' ') : `${i} `;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { term, weight });
    else known.weight += weight;
  }
  return [...byKey.values()];
}
