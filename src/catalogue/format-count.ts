import { text } from '#text';

/** Formats a number: "12,040". */
export function formatNumber(value: number): string {
  return text.number(value);
}

/** Formats a number of papers: "1 paper", "12,040 papers". */
export function formatPapers(count: number): string {
  return text.papers(count);
}
