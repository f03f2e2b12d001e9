import { getText } from '../details.ts';
import type { Reference } from '../reference.ts';

const WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The edition of a book: "2nd ed" for `2`, `2nd` and `Second`; "Revised ed". */
export function formatEdition({ details = {} }: Reference): string | undefined {
  const edition = getText(details, 'edition')?.replace(/\.$/, '');
  if (edition === undefined) return undefined;
  const number = WORDS.indexOf(edition.toLowerCase()) + 1 || Number(/^\d+$/.exec(edition)?.[0]);
  if (number > 0) return `${toOrdinal(number)} ed`;
  return /\bed(?:ition)?\b/i.test(edition) ? edition : `${edition} ed`;
}

/** The version of a dataset or of software, which an import keeps as an extra field. */
export function getVersion({ kind, extra = {} }: Reference): string | undefined {
  return kind === 'dataset' || kind === 'software' ? extra.version : undefined;
}

function toOrdinal(number: number): string {
  const [last, teens] = [number % 10, Math.floor(number / 10) % 10 === 1];
  return `${number}${(teens ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[last]) ?? 'th'}`;
}
