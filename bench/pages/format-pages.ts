import { formatTable } from '../harness/table.ts';
import { CATEGORIES, type PageMeasure } from './measure-page.ts';

const TYPES = ['Document', 'Stylesheet', 'Script', 'Font', 'Image'] as const;

/** A row for each kind of page: bytes by type, requests, layout shift and scores. */
export function formatPages(pages: ReadonlyMap<string, PageMeasure>): string {
  const head = ['', ...TYPES, 'Other', 'requests', 'shift', ...CATEGORIES, 'failed audits'];
  const rows = [...pages].map(([kind, { bytes, requests, shift, scores, failedAudits }]) => {
    const known = TYPES.map((type) => bytes.get(type) ?? 0);
    const all = [...bytes.values()].reduce((sum, each) => sum + each, 0);
    const other = all - known.reduce((sum, each) => sum + each, 0);
    return [
      kind,
      ...[...known, other, requests].map(String),
      shift.toFixed(3),
      ...scores.map(String),
      failedAudits.join(' ') || '-',
    ];
  });
  return formatTable([head, ...rows]);
}
