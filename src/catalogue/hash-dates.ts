import { hashData } from '../collection/hash-data.ts';

/** Hashes the dates of papers in order. If hashes are equal, row numbers refer to the same dates. */
export function hashDates(papers: readonly { readonly date?: string | undefined }[]): string {
  return hashData(papers.map(({ date }) => date ?? ''));
}
