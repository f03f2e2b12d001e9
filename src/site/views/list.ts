/** Pages of long lists as plain data, so that threads render them, and only where they changed. */
import type { CataloguePaper } from '../../catalogue/types.ts';
import { listPaper, type ListedPaper } from '../../catalogue/linked.ts';
import type { Page } from '../../catalogue/paginate.ts';
import { hashData } from '../../collection/hash-data.ts';
import { getListDigest } from './hash-papers.ts';
import { createViewPath, type ViewPath } from './view-path.ts';

/** What every page of a list says of itself. */
export interface ListHead {
  /** Papers on all pages. */
  readonly count: number;
  /** This page, from 1. */
  readonly number: number;
  readonly last: number;
}

export type ListView<Head> = Head & { readonly papers: readonly ListedPaper[] };

export function createListHead(count: number, { number, last }: Page<unknown>): ListHead {
  return { count, number, last };
}

/** The path of a page of a list. Its key covers the head and all that is shown of the papers. */
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
