import { createHash } from 'node:crypto';
import { isPaperId, type Paper } from '../../collection/schema.ts';
import { shortTitle } from './short-title.ts';

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
  const stem = base ?? `paper-${createHash('sha256').update(title).digest('hex').slice(0, 8)}`;
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
