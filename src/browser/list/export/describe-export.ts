import { text } from '#text';
import { formatPapers } from '../../../catalogue/format-count.ts';

/** More papers than these are exported in parts: their facts are gathered from many files. */
export const MOST_AT_ONCE = 1000;

/** "All 43 papers", or "1 to 1,000", "1,001 to 1,730". */
export function listParts(count: number, most = MOST_AT_ONCE): readonly string[] {
  if (count <= most) return [text.pages.all(formatPapers(count))];
  return Array.from({ length: Math.ceil(count / most) }, (_, part) => {
    return text.export.range(part * most + 1, Math.min((part + 1) * most, count));
  });
}

/** What was done, and which papers are not in it. */
export function describeExport(
  done: 'copied' | 'downloaded',
  count: number,
  missing: readonly string[],
): string {
  const papers = formatPapers(count);
  const told = done === 'copied' ? text.export.copied(papers) : text.export.downloaded(papers);
  if (missing.length === 0) return told;
  return told + text.export.leftOut(missing.join(', '), missing.length);
}
