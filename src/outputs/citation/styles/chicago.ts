import type { Name } from '../name.ts';
import type { Reference } from '../reference.ts';
import { formatStraight, formatTurned, joinNames } from './names.ts';
import { endWith, quote } from './run.ts';
import type { Run } from './run.ts';

/** More authors than these are cut to the first three. */
const MOST_AUTHORS = 6;
const SHOWN_AUTHORS = 3;

/**
 * Chicago, 18th edition, author-date: https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-2.html.
 * Titles stand as they were published.
 */
export function formatChicago({ kind, title, authors, venue, date, url }: Reference): Run[] {
  const year = date[0] === undefined ? 'n.d.' : `${date[0]}.`;
  const start =
    authors.length === 0
      ? `${quote(endWith(title, '.'))} ${year}`
      : `${endWith(formatAuthors(authors), '.')} ${year} ${quote(endWith(title, '.'))}`;
  if (!venue) return [start, url ? ` ${url}.` : ''];
  const isIn = kind === 'proceedings' ? ' In ' : ' ';
  return [
    start + isIn,
    kind === 'preprint' ? venue : { italic: venue },
    endWith(venue, '.').slice(venue.length),
    url ? ` ${url}.` : '',
  ];
}

function formatAuthors(authors: readonly Name[]): string {
  const names = authors.map((name, index) =>
    index === 0 ? formatTurned(name) : formatStraight(name),
  );
  if (names.length <= MOST_AUTHORS) return joinNames(names, 'and', true);
  return `${names.slice(0, SHOWN_AUTHORS).join(', ')}, et al.`;
}
