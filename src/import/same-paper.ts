import { textSimilarity } from './clean/text-similarity.ts';
import { isArxivVenue } from './clean/identifiers.ts';

/** The fields by which papers are compared. */
export interface Identity {
  /** Its id in the collection, if it has one, and former ones. */
  readonly id?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly title: string;
  readonly authors: readonly string[];
  readonly arxiv?: string | undefined;
  readonly doi?: string | undefined;
  readonly abstract?: string | undefined;
  readonly venue?: string | undefined;
  readonly year?: number | undefined;
  readonly submitted?: string | undefined;
}

/**
 * The relation of a paper to another with the same or nearly the same title: the same one, its
 * preprint (`preprint`), its published version (`publication`), or a different one. `uncertain`
 * papers are kept apart, because merging them would lose an abstract.
 */
type Relation = 'same' | 'preprint' | 'publication' | 'different' | 'uncertain';

/**
 * DOIs that preprint servers assign: arXiv, bioRxiv, Research Square, Preprints.org, OSF, ChemRxiv,
 * SSRN, TechRxiv.
 */
const PREPRINT_DOI =
  /^10\.(?:48550\/|1101\/|21203\/rs|20944\/preprints|31234\/|31219\/|26434\/chemrxiv|2139\/ssrn|36227\/techrxiv)/i;
const PREPRINT_VENUE = /\b(?:biorxiv|medrxiv|chemrxiv|techrxiv|research square|ssrn|preprints?)\b/i;
/** Titles that a journal uses repeatedly. */
const RECURRING =
  /^(?:(?:guest )?editorial|preface|foreword|introduction|introduction to the (?:special )?issue|erratum|corrigendum|corrections?|obituary|book reviews?|in this issue|table of contents|front matter|back matter|news|announcements?|contributors|reply|response|comment(?:ary)?|letters? to the editor|in memoriam|abstracts?|vorwort|geleitwort|nachwort|einleitung|einfuhrung|buchbesprechung(?:en)?|rezension(?:en)?|nachruf|berichtigung|mitteilungen|avant propos|comptes? rendus?|prologo|presentacion|editoriale|prefazione)$/;
/** Words that distinguish the papers of a series. */
const SERIES =
  /^(?:erratum|errata|corrigendum|corrections?|retraction|reply|response|rejoinder|comments?|part|volume|[ivx]+|\d+|revisited|addendum|supplement|appendix|first|second|third)$/;

/** Papers with less similar abstracts are different. */
const MIN_ABSTRACT_SIMILARITY = 0.5;
/** Titles of a preprint and its publication may differ in a word or two. */
const MIN_TITLE_SIMILARITY = 0.85;
/** Maximum number of years between a preprint and its publication. */
const MAX_YEARS = 6;

/** Compares two papers with nearly the same title; see {@link Relation}. */
export function relate(one: Identity, other: Identity): Relation {
  if (differ(one.arxiv, other.arxiv)) return 'different';
  const [a, b] = [one.authors[0], other.authors[0]];
  if (a !== undefined && b !== undefined && !isSamePerson(a, b)) return 'different';
  const hasEqualTitle = fold(one.title) === fold(other.title);
  const [isPreprintOne, isPreprintOther] = [isPreprint(one), isPreprint(other)];
  if (isPreprintOne !== isPreprintOther && hasVenue(isPreprintOne ? other : one)) {
    const isClose = hasEqualTitle || isNearlySameTitle(one.title, other.title);
    if (!isClose || !areYearsPlausible(one, other, isPreprintOne)) return 'different';
    return isPreprintOne ? 'preprint' : 'publication';
  }
  if (!hasEqualTitle || differ(one.doi, other.doi)) return 'different';
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  const hasOtherYear = year !== undefined && otherYear !== undefined && year !== otherYear;
  if (RECURRING.test(fold(one.title))) {
    return hasOtherYear || !isSameText(one, other) ? 'different' : 'same';
  }
  if (isSameText(one, other)) return 'same';
  return hasOtherYear && hasVenue(one) && hasVenue(other) ? 'different' : 'uncertain';
}

/** Whether a paper is only known from a preprint server. */
export function isPreprint({ arxiv, doi, venue }: Identity): boolean {
  if (venue !== undefined && !isArxivVenue(venue)) return PREPRINT_VENUE.test(venue);
  return arxiv !== undefined || isPreprintDoi(doi);
}

/** Whether a preprint server has assigned a DOI. */
export function isPreprintDoi(doi: string | undefined): boolean {
  return PREPRINT_DOI.test(doi ?? '');
}

function hasVenue({ venue }: Identity): boolean {
  return venue !== undefined;
}

/** Whether the abstracts are nearly the same, or one of them is missing. */
function isSameText({ abstract: one }: Identity, { abstract: other }: Identity): boolean {
  return !one || !other || textSimilarity(one, other) >= MIN_ABSTRACT_SIMILARITY;
}

function areYearsPlausible(one: Identity, other: Identity, isFirstPreprint: boolean): boolean {
  const [preprint, publication] = isFirstPreprint ? [one, other] : [other, one];
  const [before, after] = [yearOf(preprint), yearOf(publication)];
  if (before === undefined || after === undefined) return true;
  return after >= before - 1 && after <= before + MAX_YEARS;
}

function yearOf({ year, submitted }: Identity): number | undefined {
  return year ?? (submitted ? Number(submitted.slice(0, 4)) : undefined);
}

function isNearlySameTitle(one: string, other: string): boolean {
  const [a, b] = [fold(one).split(' '), fold(other).split(' ')];
  const differing = [...a.filter((word) => !b.includes(word)), ...b.filter((word) => !a.includes(word))]; // prettier-ignore
  if (differing.some((word) => SERIES.test(word))) return false;
  return textSimilarity(fold(one), fold(other)) >= MIN_TITLE_SIMILARITY;
}

/**
 * Keys that papers with nearly the same title share: the author and the start or end of the title.
 */
export function titleKeys({ title, authors }: Identity): string[] {
  const words = fold(title).split(' ');
  const family =
    fold(authors[0] ?? '')
      .split(' ')
      .at(-1) ?? '';
  if (!family || words.length < 4) return [];
  return [`${family} ${words.slice(0, 3).join(' ')}`, `${family} … ${words.slice(-3).join(' ')}`];
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}

/** Compares last names and first initials: `T. Uscidda` and `Théo Uscidda` are the same person. */
function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [fold(one).split(' '), fold(other).split(' ')];
  return a.join('') === b.join('') || (a.at(-1) === b.at(-1) && a[0]?.[0] === b[0]?.[0]);
}

/** Normalises text for comparison: ignores case, accents and punctuation. */
export function fold(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
  return folded || text.trim();
}
