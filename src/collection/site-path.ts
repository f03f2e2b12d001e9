import { looksLikeId } from './schema.ts';

/** Sections whose addresses are names of the maintainer's files. */
const PROSE = new Set(['topics', 'lists']);

/**
 * Whether `value` is an address that the site promises to keep, without slashes at its ends:
 * `papers/x-pool`, `topics/attention`, `lists/start`, or a page of the maintainer's such as `about`.
 */
export function isSitePath(value: string): boolean {
  const [section = '', id, ...rest] = value.split('/');
  if (rest.length > 0) return false;
  if (id === undefined) return looksLikeId(section, 'prose');
  return section === 'papers'
    ? looksLikeId(id, 'paper')
    : PROSE.has(section) && looksLikeId(id, 'prose');
}
