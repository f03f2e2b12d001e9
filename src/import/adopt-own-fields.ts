import { FIELD_TYPES, partialDate } from '../collection/field-types.ts';
import { PAPER_FIELDS, type PaperField } from '../collection/field-table.ts';
import { listSiteFields, type SiteField, type SiteFields } from '../collection/site-fields.ts';
import { cleanPlainLine } from './clean/clean-field.ts';
import { chooseDate } from './clean/choose-date.ts';
import { formatNote } from './field-validator.ts';
import type { Dialect, ImportRecord } from './import-record.ts';
import { toTexts } from './readers/json-values.ts';

/** The columns or fields of an entry, by their names in the file. */
export type SourceFields = Readonly<Record<string, unknown>>;

/**
 * Fills the maintainer's own fields from fields of the entry with their name or label: columns of
 * tables, fields of JSON, and fields of other formats that the record keeps under `extra`.
 *
 * @param source fields of tables and JSON
 */
export function adoptOwnFields(
  record: ImportRecord,
  source: SourceFields,
  fields: SiteFields,
  dialect: Dialect,
): ImportRecord {
  if (Object.keys(fields).length === 0) return record;
  const own = listSiteFields(fields).filter(({ isOwn }) => isOwn);
  const notes = [...record.notes];
  let paper: Record<string, unknown> = {
    ...record.paper,
    ...(record.paper.extra && { extra: nameNotes(record.paper.extra, own) }),
  };
  for (const field of own) {
    const given = { ...(paper.extra as SourceFields | undefined), ...source };
    const name = Object.keys(given).find((each) => isNamed(field, each));
    const texts = toTexts(name === undefined ? undefined : given[name]).flatMap(
      (text) => cleanPlainLine(text, dialect).text || [],
    );
    if (name === undefined || texts.length === 0) continue;
    const result = FIELD_TYPES[field.kind].safeParse(convert(texts, field));
    if (!result.success) {
      const problem = result.error.issues[0]?.message ?? 'is invalid';
      const isKept = name in ((paper.extra as SourceFields | undefined) ?? {});
      const place = isKept ? 'kept under "extra"' : 'omitted';
      notes.push(`${field.name}: ${formatNote(problem)}; ${place}`);
      continue;
    }
    paper = { ...dropTaken(paper, field), [field.name]: result.data };
  }
  return { ...record, notes, paper: paper as unknown as ImportRecord['paper'] };
}

/**
 * Converts labelled notes of our RIS, such as "Track: Vision", to fields of that name. A field ends
 * at the label of the next one.
 */
function nameNotes(extra: Readonly<Record<string, string>>, own: readonly SiteField[]) {
  const { note, ...others } = extra;
  const rest: string[] = [];
  const named: Record<string, string> = {};
  let current: string | undefined;
  for (const part of note?.split(/;\s+/) ?? []) {
    const [label = '', ...words] = part.split(/:\s+/);
    const field = words.length > 0 && own.find((each) => isNamed(each, label));
    if (field && named[field.name] === undefined) {
      current = field.name;
      named[current] = words.join(': ');
    } else if (current === undefined) rest.push(part);
    else named[current] += `; ${part}`;
  }
  return { ...named, ...others, ...(rest.length > 0 && { note: rest.join('; ') }) };
}

/** Whether a field of a file fills one of the maintainer's own. */
export function fillsOwnField(name: string, fields: SiteFields): boolean {
  return listSiteFields(fields).some((field) => field.isOwn && isNamed(field, name));
}

function isNamed({ name, label }: SiteField, given: string): boolean {
  return [name, label?.toLowerCase()].includes(given.trim().toLowerCase());
}

function convert(texts: readonly string[], { kind }: SiteField): unknown {
  const text = texts.join('; ');
  if (kind === 'textList') {
    const items = texts.length > 1 ? texts : text.split(text.includes(';') ? ';' : ',');
    return items.map((item) => item.trim()).filter(Boolean);
  }
  if (kind === 'number') return Number(text.replace(/^(\d+),(\d+)$/, '$1.$2'));
  if (kind !== 'date') return text;
  return partialDate.safeParse(text).success ? text : (chooseDate([text]).date ?? text);
}

/** Removes the value from the place where it would be kept without the maintainer's field. */
function dropTaken(paper: Readonly<Record<string, unknown>>, own: SiteField) {
  const taken = Object.entries<PaperField>(PAPER_FIELDS).flatMap(([field, { columns = [] }]) =>
    columns.includes(own.name) ? [field] : [],
  );
  const extra = Object.entries((paper.extra as SourceFields | undefined) ?? {}).filter(
    ([key]) => !isNamed(own, key),
  );
  const kept = Object.entries(paper).filter(([key]) => key !== 'extra' && !taken.includes(key));
  return {
    ...Object.fromEntries(kept),
    ...(extra.length > 0 && { extra: Object.fromEntries(extra) }),
  };
}
