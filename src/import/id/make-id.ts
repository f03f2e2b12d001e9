import { createHash } from 'node:crypto';
import { isPaperId, type Paper } from '../../collection/schema.ts';
import { shortTitle } from './short-title.ts';
import { slugWords } from './slug-words.ts';

/**
 * Creates a short, readable id for a new paper: the name in its title (`x-pool`), or else the most
 * distinctive phrase (`scaling-laws-in-patchification`). Ids are permanent addresses, so existing
 * papers keep theirs. Deterministic for the same paper and the same free ids.
 *
 * @param isFree whether no paper has or had this id
 */
export function makeId(
  { title, authors, submitted, year, arxiv }: Omit<Paper, 'id'>,
  isFree: (id: string) => boolean,
): string {
  const publishedYear = String(year ?? submitted?.slice(0, 4) ?? '');
  const short = shortTitle(title) || shortTitle([authors[0] ?? '', publishedYear].join(' '));
  const base = [short, `paper-${short}`, `arxiv-${arxiv?.replace('/', '-').toLowerCase()}`].find(
    (id) => isPaperId(id) && id !== 'arxiv-undefined' && id !== 'paper-',
  );
  const named =
    base === short && isWeak(title, short) ? nameByAuthor(short, authors, publishedYear) : base;
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

/** Whether an id would say little: one ordinary word, a title of two words, or a leading number. */
function isWeak(title: string, short: string): boolean {
  if (/^\d+-/.test(short)) return true;
  const words = short.split('-');
  const isCoined = /\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u.test(title.split(/[:?]/)[0] ?? '');
  if (isCoined) return false;
  return words.length === 1 || (words.length === 2 && slugWords(title).join('-') === short);
}

/** `brook-2021-scene`; the title alone if the author has no Latin name. */
function nameByAuthor(short: string, authors: readonly string[], year: string): string {
  const family = slugWords(authors[0] ?? '').at(-1);
  const id = [family, year, short].filter(Boolean).join('-');
  return family !== undefined && isPaperId(id) ? id : short;
}
