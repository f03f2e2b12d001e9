import type { Name } from '../../../collection/person-name.ts';
import { getText } from '../details.ts';
import type { Details, Reference } from '../reference.ts';
import { formatInverted, joinNames, toInitials } from './names.ts';
import { endWith, toText } from './run.ts';
import type { Run } from './run.ts';

/** Longer lists are shortened to the first nineteen authors and the last. */
const MAX_AUTHORS = 20;

/**
 * APA, 7th edition: https://apastyle.apa.org/style-grammar-guidelines/references. Titles keep
 * their published capitalization.
 */
export function formatApa(reference: Reference): Run[] {
  const { kind, title, authors, venue, date, arxiv, url, details = {} } = reference;
  const year = `(${date[0] ?? 'n.d.'}).`;
  const number = kind === 'preprint' && arxiv ? ` (arXiv:${arxiv})` : '';
  const isStandalone = kind === 'preprint';
  const name: Run[] = isStandalone ? [{ italic: title }, number] : [title];
  const mark = endWith(number || title, '.').slice((number || title).length);
  const place: Run[] = venue
    ? [
        ' ',
        isStandalone ? venue : { italic: venue },
        ...(kind === 'journal' ? formatPlace(details) : formatPages(details)),
      ]
    : [];
  if (place.length > 0) place.push(endWith(toText(place), '.').slice(toText(place).length));
  const address = url ? ` ${url}` : '';
  if (authors.length === 0) return [...name, mark, ` ${year}`, ...place, address];
  return [`${endWith(formatAuthors(authors), '.')} ${year} `, ...name, mark, ...place, address];
}

/** ", 12(3), 12–24", the volume in italics. */
function formatPlace(details: Details): Run[] {
  const [volume, issue] = [getText(details, 'volume'), getText(details, 'issue')];
  const article = getText(details, 'articleNumber');
  const pages = getText(details, 'pages') ?? (article && `Article ${article}`);
  return [
    ...(volume ? [', ', { italic: volume }] : []),
    issue ? `${volume ? '' : ', '}(${issue})` : '',
    pages ? `, ${pages}` : '',
  ].filter((run) => run !== '');
}

function formatPages(details: Details): Run[] {
  const pages = getText(details, 'pages');
  return pages ? [`, ${pages}`] : [];
}

function formatAuthors(authors: readonly Name[]): string {
  const names = authors.map((name) => formatInverted(name, toInitials));
  if (names.length <= MAX_AUTHORS) return joinNames(names, '&', true);
  return `${names.slice(0, MAX_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
}
