import { hashData } from '../collection/hash-data.ts';

/** A hash of the papers' dates in order. If it is equal, row numbers refer to the same dates. */
export function hashDates(papers: readonly { readonly date?: string | undefined }[]): string {
  return hashData(papers.map(({ date }) => date ?? ''));
}
