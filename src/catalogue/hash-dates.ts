import { hashData } from '../collection/hash-data.ts';

/** A hash of papers' dates in order: places of papers mean the same dates where it is the same. */
export function hashDates(papers: readonly { readonly date?: string | undefined }[]): string {
  return hashData(papers.map(({ date }) => date ?? ''));
}
