import { formatPapers } from '../../catalogue/format-count.ts';

/** More papers than these are exported in parts: their facts are gathered from many files. */
export const MOST_AT_ONCE = 1000;

/** "All 43 papers", or "1 to 1,000", "1,001 to 1,730". */
export function listParts(count: number, most = MOST_AT_ONCE): readonly string[] {
  if (count <= most) return [`All ${formatPapers(count)}`];
  return Array.from({ length: Math.ceil(count / most) }, (_, part) => {
    const first = (part * most + 1).toLocaleString('en-GB');
    return `${first} to ${Math.min((part + 1) * most, count).toLocaleString('en-GB')}`;
  });
}

/** What was done, and which papers are not in it. */
export function describeExport(done: string, count: number, missing: readonly string[]): string {
  if (missing.length === 0) return `${done} ${formatPapers(count)}.`;
  const gone = missing.length === 1 ? 'is not on this site' : 'are not on this site';
  return `${done} ${formatPapers(count)}. Left out: ${missing.join(', ')}, which ${gone}.`;
}
