import { createHash } from 'node:crypto';
import { splitName } from '../../collection/person-name.ts';
import { isPaperId, type Paper, type Site } from '../../collection/schema.ts';
import { isGeneric } from './generic-words.ts';
import { shortTitle } from './short-title.ts';
import { slugWords } from './slug-words.ts';
import { COMMON, PREPOSITIONS } from './title-words.ts';

/**
 * Creates a short, readable id for a new paper: the name in its title (`x-pool`), otherwise the most
 * distinctive phrase (`scaling-laws-in-patchification`). Ids are permanent addresses, so existing
 * papers keep theirs. Deterministic for the same paper and the same free ids.
 *
 * @param isFree whether no paper has or had this id
 * @param form whether the id always begins with author and year, or only if the title is not
 *   distinctive
 */
export function makeId(
  { title, authors, submitted, year, arxiv }: Omit<Paper, 'id'>,
  isFree: (id: string) => boolean,
  form: Site['ids'] = 'title',
): string {
  const publishedYear = String(year ?? submitted?.slice(0, 4) ?? '');
  const short = shortTitle(title) || shortTitle([authors[0] ?? '', publishedYear].join(' '));
  const base = [short, `paper-${short}`, `arxiv-${arxiv?.replace('/', '-').toLowerCase()}`].find(
    (id) => isPaperId(id) && id !== 'arxiv-undefined' && id !== 'paper-',
  );
  const named =
    form === 'author-year-word'
      ? nameByAuthor(firstWord(title), authors, publishedYear, base)
      : base === short && isWeak(title, short)
        ? nameByAuthor(short.replace(/^(?:\d+-)+/, ''), authors, publishedYear, short)
        : base;
  const stem = named ?? `paper-${createHash('sha256').update(title).digest('hex').slice(0, 8)}`;
  const candidates = [
    stem,
    ...(publishedYear && !stem.endsWith(publishedYear) ? [`${stem}-${publishedYear}`] : []),
  ];
  for (let number = 2; ; number++) {
    const free = candidates.find(isFree);
    if (free !== undefined) return free;
    candidates.push(`${stem}-${number}`);
  }
}

/**
 * Whether an id would not be distinctive: a leading number, one ordinary word, a title of two
 * words, or up to three words that are in many titles ("synthetic-data"). Coined words ("SceneX")
 * are distinctive.
 */
function isWeak(title: string, short: string): boolean {
  if (/^\d+-/.test(short)) return true;
  const words = short.split('-');
  if (isCoined(title, words)) return false;
  if (words.length === 1) return true;
  const isWholeTitle = words.length === 2 && slugWords(title).join('-') === short;
  return isWholeTitle || (words.length <= 3 && words.every(isGeneric));
}

/** Whether one of the words has inner capitals or digits in the title. */
function isCoined(title: string, words: readonly string[]): boolean {
  const isShouted = !/\p{Ll}/u.test(title);
  return title
    .split(/\s+/)
    .filter((word) =>
      slugWords(word).some((slug) => slug.split('-').some((one) => words.includes(one))),
    )
    .some((word) => (isShouted ? /\d/ : /\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u).test(word));
}

/** The first meaningful word of a title: `depth` in "On the Depth of 5 Wells". */
function firstWord(title: string): string {
  const words = slugWords(title).filter((word) => !/^[\d.]+$/.test(word));
  return words.find((word) => !COMMON.has(word) && !PREPOSITIONS.has(word)) ?? words[0] ?? '';
}

/** `brook-2021-scene`; `otherwise` if the author has no Latin name. */
function nameByAuthor(
  words: string,
  authors: readonly string[],
  year: string,
  otherwise: string | undefined,
): string | undefined {
  const family = slugWords(familyOf(authors[0] ?? '')).join('-');
  const id = [family, year, words].filter(Boolean).join('-');
  return family && words && isPaperId(id) ? id : otherwise;
}

function familyOf(author: string): string {
  const name = splitName(author);
  return 'literal' in name ? name.literal : name.family;
}
