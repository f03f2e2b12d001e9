import { text } from '#text';

/** "12,040". */
export function formatNumber(value: number): string {
  return text.number(value);
}

/** "1 paper", "43 papers", "12,040 papers". */
export function formatPapers(count: number): string {
  return text.papers(count);
}
