import { text } from '#text';

/** One page of a long list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly last: number;
}

/** How many papers stand on a page of a list. */
const PAGE_SIZE = 50;

/** How many names: each takes a fraction of a paper's room. */
export const PEOPLE_ON_PAGE = 400;

/** Cuts a list into pages; an empty list is one empty page. */
export function paginate<T>(items: readonly T[], size = PAGE_SIZE): readonly Page<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
  }));
}

/** The name of a list on one of its pages: "Attention", "Attention, page 2". */
export function formatPageTitle(name: string, number: number): string {
  return number === 1 ? name : text.pages.numbered(name, number);
}

/** The piece of the address that names a page; the first has none. */
export function toPageParam(number: number): string | undefined {
  return number === 1 ? undefined : String(number);
}
