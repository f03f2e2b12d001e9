import { isDeepStrictEqual } from 'node:util';
import { paperSchema, type Paper } from '../collection/schema.ts';

type Fields = Omit<Paper, 'id'>;

const FIELDS = [...Object.keys(paperSchema.shape), 'abstract'] as (keyof Fields)[];

/** Names of the fields that two papers do not have in common, in the schema's order. */
export function differingFields(one: Fields, other: Fields): string[] {
  return FIELDS.filter((field) => !isDeepStrictEqual(plain(one[field]), plain(other[field])));
}

/** Without keys that hold `undefined`, which a strict comparison would tell from absent ones. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
