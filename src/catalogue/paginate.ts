import { text } from '#text';

/** One page of a long list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly last: number;
}

/** Papers per page. */
const PAGE_SIZE = 50;

/** Names per page; each takes a fraction of a paper's space. */
export const PEOPLE_ON_PAGE = 400;

/** Divides a list into pages; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], size = PAGE_SIZE): readonly Page<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
  }));
}

/** Formats the title of a list's page: "Attention", "Attention, page 2". */
export function formatPageTitle(name: string, number: number): string {
  return number === 1 ? name : text.pages.numbered(name, number);
}

/** Returns the segment of the address for a page; undefined for the first page. */
export function toPageParam(number: number): string | undefined {
  return number === 1 ? undefined : String(number);
}

/**
 * Returns the part of the address before the number of a further page. For a year it ends with
 * `page/`, because `/years/2022/2/` is February.
 *
 * @param path address of the first page, such as `/venues/cvpr/`
 */
export function getFurtherPagesPath(path: string): string {
  return /^\/years\/\d+\/$/.test(path) ? `${path}page/` : path;
}
