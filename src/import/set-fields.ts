import { PAPER_FIELDS, type FieldName } from '../collection/field-table.ts';
import type { ForeignFields } from './import-record.ts';

/** Values of fields for all entries that lack them, by the name of the field. */
export type DefaultFields = ReadonlyMap<string, string>;

/** Fields of an entry with a text value. */
const TEXTS = ['venue', 'venueFull', 'published', 'submitted', 'lang'] as const;
type TextName = (typeof TEXTS)[number];

const DETAILS = (Object.keys(PAPER_FIELDS) as FieldName[]).filter(
  (name) =>
    PAPER_FIELDS[name].kind === 'text' && !/^(?:venue|venueFull|note|summary|caption)$/.test(name),
);

/** Fields that can be set for all entries. */
const SETTABLE: readonly string[] = [...TEXTS, 'year', ...DETAILS];

/**
 * Parses `field=value`.
 *
 * @throws Error with a message for the terminal
 */
export function parseSet(values: readonly string[]): DefaultFields {
  const fields = new Map<string, string>();
  for (const given of values) {
    const [name = '', ...rest] = given.split('=');
    const value = rest.join('=').trim();
    const field = SETTABLE.find((each) => each.toLowerCase() === name.trim().toLowerCase());
    if (field === undefined || value === '') {
      throw new Error(
        `--set "${given}" is not FIELD=VALUE; FIELD is one of ${SETTABLE.join(', ')}`,
      );
    }
    const target = field === 'year' ? 'published' : field;
    if (fields.has(target)) {
      throw new Error(`--set "${given}" sets ${target} a second time; keep one of the two`);
    }
    fields.set(target, value);
  }
  return fields;
}

/** Adds the values to an entry that lacks them. */
export function setFields(fields: ForeignFields, given: DefaultFields): ForeignFields {
  if (given.size === 0) return fields;
  const entries = [...given];
  const texts = entries.filter(([name]) => isText(name) && isEmpty(fields[name]));
  const details = entries.filter(
    ([name]) => !isText(name) && isEmpty(fields.details?.[name as FieldName]),
  );
  return {
    ...fields,
    ...Object.fromEntries(texts),
    details: { ...fields.details, ...Object.fromEntries(details) },
  };
}

function isText(name: string): name is TextName {
  return (TEXTS as readonly string[]).includes(name);
}

function isEmpty(value: string | readonly string[] | undefined): boolean {
  return [value ?? []].flat().every((text) => text.trim() === '');
}
