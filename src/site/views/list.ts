/**
 * Pages of long lists as plain data, so that threads can render them and unchanged ones can be
 * reused.
 */
import type { CataloguePaper } from '../../catalogue/types.ts';
import { listPaper, type ListedPaper } from '../../catalogue/linked.ts';
import type { Page } from '../../catalogue/paginate.ts';
import { hashData } from '../../collection/hash-data.ts';
import { getListDigest } from './hash-papers.ts';
import { createViewPath, type ViewPath } from './view-path.ts';

/** The data of the head of every page of a list. */
export interface ListHead {
  /** Number of papers on all pages. */
  readonly count: number;
  /** Number of this page, from 1. */
  readonly number: number;
  readonly last: number;
}

export type ListView<Head> = Head & { readonly papers: readonly ListedPaper[] };

export function createListHead(count: number, { number, last }: Page<unknown>): ListHead {
  return { count, number, last };
}

/**
 * Creates the path of a page of a list. Its cache key covers the head and the papers as lists show
 * them.
 */
export function createListPath<Params, Head extends object>(
  params: Params,
  head: Head,
  papers: readonly CataloguePaper[],
): ViewPath<Params, ListView<Head>> {
  return createViewPath(params, {
    key: () => hashData([head, papers.map(getListDigest)]),
    view: () => ({ ...head, papers: papers.map(listPaper) }),
  });
}
