import { isDeepStrictEqual } from 'node:util';
import { paperSchema } from '../collection/schema.ts';
import { LINK_KINDS, type RecordPaper } from './import-record.ts';

const FIELDS: readonly string[] = [
  ...Object.keys(paperSchema.shape).filter((name) => name !== 'links'),
  ...LINK_KINDS.map((kind) => `links.${kind}`),
  'abstract',
];

const KNOWN = new Set([...FIELDS, 'id', 'links']);

/**
 * Names of all fields that an import compares, with those of the maintainer's own that the paper has;
 * each kind of link is compared separately.
 */
export function listFields(paper: object): readonly string[] {
  return [...FIELDS, ...Object.keys(paper).filter((name) => !KNOWN.has(name))];
}

/** A field's value; undefined if it is absent or an empty list. */
export function getField(paper: RecordPaper, field: string): unknown {
  const value: unknown = field.startsWith('links.')
    ? paper.links[field.slice('links.'.length) as keyof RecordPaper['links']]
    : (paper as Record<string, unknown>)[field];
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

/** A copy of the paper with changed values. */
export function withFields<T extends RecordPaper>(
  paper: T,
  values: ReadonlyMap<string, unknown>,
): T {
  const changed: Record<string, unknown> = { ...paper };
  for (const [field, value] of values) {
    if (field.startsWith('links.')) {
      const kind = field.slice('links.'.length);
      changed.links = { ...(changed.links as object), [kind]: value };
    } else changed[field] = value;
  }
  return changed as T;
}

/**
 * Whether a value of the source agrees with that of the collection. A less precise date from the
 * source agrees with a more precise one; identifiers are compared without case.
 */
export function isSameValue(field: string, here: unknown, source: unknown): boolean {
  if (isDate(field) && typeof here === 'string' && typeof source === 'string') {
    return here.startsWith(source);
  }
  if (
    (field === 'doi' || field === 'arxiv') &&
    typeof here === 'string' &&
    typeof source === 'string'
  ) {
    return here.toLowerCase() === source.toLowerCase();
  }
  return isDeepStrictEqual(here, source);
}

/** Whether a field is a date, which sources give with different precision. */
export function isDate(field: string): boolean {
  return field === 'submitted' || field === 'published';
}

/** Fields in which sources of the same paper differ without contradiction. The first is kept. */
export const SOURCE_FIELDS: ReadonlySet<string> = new Set(['citekey', 'keepCapitals', 'extra']);

export function formatValue(value: unknown): string {
  if (value === undefined) return '(nothing)';
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
