import wellKnown from './well-known.json' with { type: 'json' };
import { venuesSchema, type Venue, type Venues } from '../../collection/venues-file.ts';

/** Returns the venue that a text names; undefined if it is not known. */
export type FindVenue = (text: string) => Venue | undefined;

/**
 * Creates a lookup of venues by any of their names, with or without a year, an ordinal number and
 * "Proceedings of the": "Proceedings of the 2023 Conference on Empirical Methods in Natural Language
 * Processing (EMNLP)" is found as EMNLP. Venues of the collection take precedence over the preset.
 */
export function createVenueFinder({ venues, presets }: Venues): FindVenue {
  const preset = presets.length > 0 ? venuesSchema.parse(wellKnown).venues : [];
  const byKey = new Map<string, Venue>();
  for (const venue of [...venues, ...preset]) {
    for (const name of [venue.name, venue.fullName ?? '', ...venue.otherNames]) {
      const key = venueKey(name);
      if (key && !byKey.has(key)) byKey.set(key, venue);
    }
  }
  return (text) => byKey.get(venueKey(text)) ?? byKey.get(venueKey(text.replace(AFTER_NAME, '')));
}

/** A volume, an acronym in brackets, or a place and date after the name. */
const AFTER_NAME =
  /(?<!\s)\s*(?:[([][^()[\]]*[)\]]|[,:] (?:volume|vol\.|part)\b.*|, [^,]*\b(?:19|20)\d\d\b.*)$/i;
const ORDINAL =
  /\b(?:\d+(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)?-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth))\b/g;
/** Words that do not distinguish venues. */
const FILLERS =
  /^(?:the|of|on|in|for|and|at|to|a|an|proceedings|proc|annual|volume|vol|ieee|acm|cvf|usenix|sigplan|sigkdd|rsj|long|short|papers|abstracts)$/;

function venueKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(ORDINAL, ' ')
    .replace(/[’'`]\s?\d{2}\b|\b(?:19|20)\d{2}\b/g, ' ')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}*]+/u)
    .filter(Boolean);
  const distinct = words.filter((word) => !FILLERS.test(word) && !/^\d{1,3}$/.test(word));
  // Names such as "CP" or "ACM MM" have little else.
  return (distinct.length > 0 ? distinct : words).join(' ');
}

/**
 * Names a venue by its short name if it is known. The name in the source becomes the full name if
 * there is none. Journals keep their names.
 */
export function nameVenue<
  T extends { readonly venue?: string | undefined; readonly venueFull?: string | undefined },
>(paper: T, find: FindVenue): T {
  const { venue, venueFull } = paper;
  const known =
    venue === undefined ? undefined : (find(venue) ?? (venueFull ? find(venueFull) : undefined));
  if (!known || known.kind === 'journal' || venue === undefined || venue === known.name)
    return paper;
  const isShort = venue.split(/\s+/).length <= 3;
  const full = venueFull ?? (isShort ? known.fullName : venue);
  return { ...paper, venue: known.name, ...(full && full !== known.name && { venueFull: full }) };
}
