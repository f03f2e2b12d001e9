import { listFields, type FieldName } from '../collection/field-table.ts';

const LABELS = new Map(listFields('label').map(([field, label]) => [label.toLowerCase(), field]));

/**
 * Reads fields from notes with a label, such as "PMID: 123", which exports of this project and of
 * Zotero write for fields that a format does not have.
 *
 * @returns the fields and the notes without a known label
 */
export function readNotes(notes: readonly string[]): {
  readonly details: Readonly<Partial<Record<FieldName, string>>>;
  readonly arxiv: string | undefined;
  readonly rest: readonly string[];
} {
  const details: Partial<Record<FieldName, string>> = {};
  let arxiv: string | undefined;
  const rest = notes
    .flatMap((note) => note.split(/\n|;\s+(?=[A-Z][\w ]{2,20}: )/))
    .map((line) => line.trim())
    .filter((line) => {
      const [, label = '', value = ''] = /^([A-Za-z ]{2,20}):\s*(\S.*)$/.exec(line) ?? [];
      const field = LABELS.get(label.toLowerCase());
      if (field !== undefined) details[field] ??= value;
      else if (/^arxiv$/i.test(label)) arxiv ??= value;
      else return line !== '';
      return false;
    });
  return { details, arxiv, rest };
}
