import type { PageAnswer } from '../harness/search-page.ts';

/** A query with known answers. */
export interface Case {
  readonly query: string;
  /** Ids of the expected papers; papers with the same title are interchangeable. */
  readonly expected: readonly string[];
  readonly rule: Rule;
}

/**
 * Criterion for a case to count as found: an expected paper first; among the first three; alone,
 * that is, as the only result or by redirect; or all of them anywhere in the list.
 */
export type Rule = 'first' | 'first three' | 'alone' | 'all';

const RULES: Record<Rule, (papers: readonly string[], expected: readonly string[]) => boolean> = {
  first: (papers, expected) => expected.includes(papers[0] ?? ''),
  'first three': (papers, expected) => papers.slice(0, 3).some((paper) => expected.includes(paper)),
  alone: (papers, expected) => papers.length === 1 && expected.includes(papers[0] ?? ''),
  all: (papers, expected) => expected.every((paper) => papers.includes(paper)),
};

export function isFound({ rule, expected }: Case, { papers }: Pick<PageAnswer, 'papers'>): boolean {
  return RULES[rule](papers, expected);
}

/** Cases of one kind, and the share of them that should be found. */
export interface Measure {
  readonly name: string;
  /** From 0 to 1. */
  readonly target: number;
  readonly cases: readonly Case[];
  /** A note for readers of the table. */
  readonly remark?: string;
}
