import { looksLikeId } from './schema.ts';

/** Sections with MDX files as pages. */
const PROSE = new Set(['topics', 'lists']);

/**
 * Whether `value` is a permanent address, without leading and trailing slashes: `papers/x-pool`,
 * `topics/attention`, `lists/start`, or a page of the maintainer such as `about`.
 */
export function isSitePath(value: string): boolean {
  const [section = '', id, ...rest] = value.split('/');
  if (rest.length > 0) return false;
  if (id === undefined) return looksLikeId(section, 'prose');
  return section === 'papers'
    ? looksLikeId(id, 'paper')
    : PROSE.has(section) && looksLikeId(id, 'prose');
}
