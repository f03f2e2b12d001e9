import type { PageAnswer } from '../harness/search-page.ts';

/** A question whose right answer is known. */
export interface Case {
  readonly query: string;
  /** Ids of the papers that are meant; two papers with one title are as good as each other. */
  readonly meant: readonly string[];
  readonly rule: Rule;
}

/**
 * What counts as found: one of the papers first, or among the first three; one alone, as a list
 * of one or by going there; all of them anywhere in the list.
 */
export type Rule = 'first' | 'first three' | 'alone' | 'all';

const RULES: Record<Rule, (papers: readonly string[], meant: readonly string[]) => boolean> = {
  first: (papers, meant) => meant.includes(papers[0] ?? ''),
  'first three': (papers, meant) => papers.slice(0, 3).some((paper) => meant.includes(paper)),
  alone: (papers, meant) => papers.length === 1 && meant.includes(papers[0] ?? ''),
  all: (papers, meant) => meant.every((paper) => papers.includes(paper)),
};

export function isFound({ rule, meant }: Case, { papers }: Pick<PageAnswer, 'papers'>): boolean {
  return RULES[rule](papers, meant);
}

/** Cases of one kind, and the share of them that ought to be found. */
export interface Measure {
  readonly name: string;
  /** From 0 to 1. */
  readonly wanted: number;
  readonly cases: readonly Case[];
  /** What a reader of the table ought to know. */
  readonly remark?: string;
}
