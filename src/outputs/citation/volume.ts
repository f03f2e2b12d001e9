import type { Paper } from '../../collection/schema.ts';
import { getName } from '../../collection/person-name.ts';
import { toSlug } from '../../catalogue/slug.ts';
import type { Volume } from '../../collection/volume-schema.ts';
import { cleanKey } from './citation-keys.ts';
import type { Reference } from './reference.ts';

type Source = Omit<Paper, 'topics'>;

/** Types of papers in proceedings. */
const IN_PROCEEDINGS: ReadonlySet<Paper['type']> = new Set([
  undefined,
  'inproceedings',
  'chapter',
  'other',
]);

/**
 * Adds the fields of the volume that the paper lacks: title of the proceedings, editors, publisher
 * and others. A paper of another venue, year or type is returned unchanged.
 */
export function inheritVolume<T extends Source>(paper: T, volume: Volume | undefined): T {
  if (!volume || !isInVolume(paper, volume)) return paper;
  const { title, editors, publisher, place, isbn, issn, series, number, date, licence } = volume;
  const own = Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined));
  return {
    venueFull: title,
    ...(editors.length > 0 && { editors }),
    ...{ publisher, place, isbn, issn, series, licence },
    ...(series !== undefined && { number }),
    ...(date !== undefined && { year: Number(date.slice(0, 4)) }),
    ...(date !== undefined && date.length > 4 && { published: date }),
    ...own,
    type: paper.type ?? 'inproceedings',
  } as T;
}

/** Whether a paper is in the volume: its venue, year and type must not contradict it. */
export function isInVolume({ type, venue, venueFull, year }: Source, volume: Volume): boolean {
  const names = [volume.title, volume.shortTitle].flatMap((name) => name?.toLowerCase() ?? []);
  const isVenue = [venue, venueFull].every(
    (name) => name === undefined || isNameOf(name.toLowerCase(), names),
  );
  const isYear = year === undefined || volume.date?.startsWith(String(year)) !== false;
  return isVenue && isYear && IN_PROCEEDINGS.has(type);
}

/** Whether a venue is that of the volume: "LAMP" is that of "LAMP 2026". */
function isNameOf(venue: string, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      name === venue || (name.startsWith(venue) && /^[\s’']*\d+$/.test(name.slice(venue.length))),
  );
}

/** The citation of the volume itself. */
export function createVolumeReference(volume: Volume): Reference {
  const { title, shortTitle, editors, date, doi, url, citekey } = volume;
  const { publisher, place, isbn, issn, series, number } = volume;
  const details = Object.entries({ publisher, place, isbn, issn, series, number }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const address = (doi && `https://doi.org/${encodeURI(doi)}`) ?? url;
  return {
    key:
      cleanKey(citekey ?? '') ||
      toSlug(shortTitle ?? title).replace(/[^a-z\d]/g, '') ||
      'proceedings',
    kind: 'book',
    title,
    authors: [],
    ...(editors.length > 0 && { editors: editors.map((name) => getName(name, undefined)) }),
    date: date?.split('-').map(Number) ?? [],
    ...(doi && { doi }),
    ...(address && { url: address }),
    ...(url && url !== address && { page: url }),
    ...(details.length > 0 && { details: Object.fromEntries(details) }),
    // Proceedings in BibTeX and RIS; CSL has no type for them.
    extra: { entrytype: 'proceedings', TY: 'CONF' },
  };
}
