import { listFields, type FieldName } from '../../collection/field-table.ts';
import { joinItems } from './join-items.ts';
import type { Details, Reference } from './reference.ts';

const LABELS = listFields('label');
const BIBTEX_FIELDS = new Set(listFields('bibtex').map(([name]) => name));
const CSL_FIELDS = new Set(listFields('csl').map(([name]) => name));

/**
 * The value of a field as text; lists are separated by commas, or by semicolons if their items
 * contain commas.
 */
export function getText(details: Details, field: FieldName): string | undefined {
  const value = details[field];
  if (value === undefined || typeof value === 'string') return value || undefined;
  return joinItems(value) || undefined;
}

/**
 * Notes with a label, such as "PMID: 123", for fields that a format does not support, and the note
 * of the imported record; in RIS, which has no fields for them, also the maintainer's own fields.
 * An import reads them back; see `import/read-notes.ts` and `import/adopt-own-fields.ts`.
 */
export function listNotes(
  { kind, details = {}, own = [], extra = {} }: Reference,
  format: 'bibtex' | 'ris' | 'csl',
): readonly string[] {
  // RIS and CSL export the institution of a thesis or report as its publisher.
  const exportsInstitution =
    format === 'bibtex' || ((kind === 'thesis' || kind === 'report') && !details.publisher);
  const notes = LABELS.flatMap(([field, label]) => {
    const text = getText(details, field);
    const isSupported =
      (format === 'bibtex' && BIBTEX_FIELDS.has(field)) ||
      (format === 'csl' && CSL_FIELDS.has(field)) ||
      (field === 'institution' && exportsInstitution) ||
      (field === 'articleNumber' && (format === 'ris' || kind === 'journal'));
    return text === undefined || isSupported ? [] : [`${label}: ${text}`];
  });
  const ownNotes = format === 'ris' ? own.map(({ label, text }) => `${label}: ${text}`) : [];
  return [...notes, ...(extra.note ? [extra.note] : []), ...ownNotes];
}

/** Fields of the imported record with names that a format supports. */
export function getExtra(
  { extra = {} }: Reference,
  names: RegExp,
): readonly (readonly [string, string])[] {
  return Object.entries(extra).filter(([name]) => names.test(name));
}
