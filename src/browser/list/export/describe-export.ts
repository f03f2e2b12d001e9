import { text } from '#text';
import { formatPapers } from '../../../catalogue/format-count.ts';

/** Maximum number of papers per export; larger lists are exported in parts. */
export const MAX_PER_EXPORT = 1000;

/** "All 43 papers", or "1 to 1,000", "1,001 to 1,730". */
export function listParts(count: number, max = MAX_PER_EXPORT): readonly string[] {
  if (count <= max) return [text.pages.all(formatPapers(count))];
  return Array.from({ length: Math.ceil(count / max) }, (_, part) => {
    return text.export.range(part * max + 1, Math.min((part + 1) * max, count));
  });
}

/** Says how many papers were exported, and which are missing. */
export function describeExport(
  done: 'copied' | 'downloaded',
  count: number,
  missing: readonly string[],
): string {
  const papers = formatPapers(count);
  const message = done === 'copied' ? text.export.copied(papers) : text.export.downloaded(papers);
  if (missing.length === 0) return message;
  return message + text.export.leftOut(missing.join(', '), missing.length);
}
