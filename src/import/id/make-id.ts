import { createHash } from 'node:crypto';
import { isPaperId, type Paper } from '../../collection/schema.ts';
import { shortTitle } from './short-title.ts';

/**
 * A new paper's id, readable and short: its title's own name (`x-pool`), else the phrase of the
 * title that tells most (`scaling-laws-in-patchification`). The same paper and the
 * same free ids always give the same id. An id is an address for ever, so that a paper that has one keeps it and
 * never comes here again.
 *
 * @param isFree whether no paper has or had an id
 */
export function makeId(
  { title, authors, submitted, year, arxiv }: Omit<Paper, 'id'>,
  isFree: (id: string) => boolean,
): string {
  const written = String(year ?? submitted?.slice(0, 4) ?? '');
  const short = shortTitle(title) || shortTitle([authors[0] ?? '', written].join(' '));
  const base = [short, `paper-${short}`, `arxiv-${arxiv?.replace('/', '-').toLowerCase()}`].find(
    (id) => isPaperId(id) && id !== 'arxiv-undefined' && id !== 'paper-',
  );
  const stem = base ?? `paper-${createHash('sha256').update(title).digest('hex').slice(0, 8)}`;
  const candidates = [stem, ...(written && !stem.endsWith(written) ? [`${stem}-${written}`] : [])];
  for (let number = 2; ; number++) {
    const free = candidates.find(isFree);
    if (free !== undefined) return free;
    candidates.push(`${stem}-${number}`);
  }
}
