import { isDeepStrictEqual } from 'node:util';
import { paperSchema, type Paper } from '../collection/schema.ts';
import type { RecordPaper } from './import-record.ts';

const LINK_KINDS = Object.keys(paperSchema.shape.links.unwrap().shape) as (keyof Paper['links'])[];

/** Names of all fields of a paper as an import compares them, each kind of link for itself. */
export const FIELDS: readonly string[] = [
  ...Object.keys(paperSchema.shape).filter((name) => name !== 'links'),
  ...LINK_KINDS.map((kind) => `links.${kind}`),
  'abstract',
];

/** A field's value; nothing where it is absent or an empty list. */
export function getField(paper: RecordPaper, field: string): unknown {
  const value: unknown = field.startsWith('links.')
    ? paper.links[field.slice('links.'.length) as keyof Paper['links']]
    : (paper as Record<string, unknown>)[field];
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

/** The paper with other values in some fields. */
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
 * Whether two values say the same. A date that is less precise does not contradict one that is
 * more, and white space is none of a text's words.
 */
export function saysSame(field: string, here: unknown, source: unknown): boolean {
  if (field === 'submitted' && typeof here === 'string' && typeof source === 'string') {
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

export function formatValue(value: unknown): string {
  if (value === undefined) return '(nothing)';
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
