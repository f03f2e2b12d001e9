import { isArxivVenue } from '../clean/identifiers.ts';
import type { ForeignFields } from '../import-record.ts';

/**
 * Lists the values of an entry that its fields do not contain, because another field of the entry
 * takes their place, such as the second of two names of a venue.
 *
 * @param names fields of the entry that are read as text
 * @param getAll the values of a field
 * @returns the values by the names of their fields, joined by semicolons
 */
export function listUnused(
  fields: ForeignFields,
  names: Iterable<string>,
  getAll: (name: string) => readonly (string | undefined)[],
): Readonly<Record<string, string>> {
  const used = new Set(
    listTexts(fields).flatMap((text) => [
      text.trim(),
      ...text.split(';').map((part) => part.trim()),
    ]),
  );
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const unused = getAll(name).filter(
        (value) =>
          value?.trim() && !used.has(value.trim()) && !isArxivVenue(value) && !isLink(value),
      );
      return unused.length > 0 ? [[name, unused.join('; ')] as const] : [];
    }),
  );
}

/** Links are sorted by their kind, and normalised. */
function isLink(value: string): boolean {
  return /https?:\/\/|\\url/.test(value);
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
