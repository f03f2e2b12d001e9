import type { Name } from '../../../collection/person-name.ts';
import type { Reference } from '../reference.ts';
import { formatInverted, joinNames, toInitials } from './names.ts';
import { endWith } from './run.ts';
import type { Run } from './run.ts';

/** Longer lists are shortened to the first nineteen authors and the last. */
const MAX_AUTHORS = 20;

/**
 * APA, 7th edition: https://apastyle.apa.org/style-grammar-guidelines/references. Titles keep
 * their published capitalization.
 */
export function formatApa({ kind, title, authors, venue, date, arxiv, url }: Reference): Run[] {
  const year = `(${date[0] ?? 'n.d.'}).`;
  const number = kind === 'preprint' && arxiv ? ` (arXiv:${arxiv})` : '';
  const isStandalone = kind === 'preprint';
  const name: Run[] = isStandalone ? [{ italic: title }, number] : [title];
  const mark = endWith(number || title, '.').slice((number || title).length);
  const place: Run[] = venue
    ? [' ', isStandalone ? venue : { italic: venue }, endWith(venue, '.').slice(venue.length)]
    : [];
  const address = url ? ` ${url}` : '';
  if (authors.length === 0) return [...name, mark, ` ${year}`, ...place, address];
  return [`${endWith(formatAuthors(authors), '.')} ${year} `, ...name, mark, ...place, address];
}

function formatAuthors(authors: readonly Name[]): string {
  const names = authors.map((name) => formatInverted(name, toInitials));
  if (names.length <= MAX_AUTHORS) return joinNames(names, '&', true);
  return `${names.slice(0, MAX_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
}
