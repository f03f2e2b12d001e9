import type { Name } from '../../../collection/person-name.ts';
import { getText } from '../details.ts';
import type { Details, Reference } from '../reference.ts';
import { formatEdition } from './edition.ts';
import { formatInOrder, formatInverted, joinNames } from './names.ts';
import { shortenChicagoRange } from './page-range.ts';
import { endWith, quote } from './run.ts';
import type { Run } from './run.ts';

/** Longer lists are shortened to the first three authors. */
const MAX_AUTHORS = 6;
const SHOWN_AUTHORS = 3;

/**
 * Chicago, 18th edition, author-date: https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-2.html.
 * Titles keep their published capitalisation.
 */
export function formatChicago(reference: Reference): Run[] {
  const { kind, title, authors, editors = [], date, url, details = {} } = reference;
  const isBook = kind === 'book';
  const venue = isBook ? undefined : reference.venue;
  const publisher =
    kind === 'journal'
      ? undefined
      : (getText(details, 'publisher') ?? getText(details, 'institution'));
  const year = date[0] === undefined ? 'n.d.' : `${date[0]}.`;
  const start =
    authors.length === 0
      ? `${quote(endWith(title, '.'))} ${year}`
      : `${endWith(formatAuthors(authors), '.')} ${year} ${quote(endWith(title, '.'))}`;
  const genre = kind === 'thesis' || kind === 'report' ? getText(details, 'genre') : undefined;
  const number = kind === 'report' ? getText(details, 'number') : undefined;
  const press = number
    ? [`${genre ?? 'Report'} ${number}`, publisher].filter(Boolean).join('. ')
    : [genre, publisher].filter(Boolean).join(', ');
  const series = [getText(details, 'series'), kind === 'report' ? '' : getText(details, 'number')];
  const edition = formatEdition(reference);
  const volume = kind === 'journal' ? undefined : getText(details, 'volume');
  const imprint = [
    isBook && edition ? `${edition}.` : '',
    isBook && volume ? `Vol. ${volume}.` : '',
    kind !== 'journal' && series[0] ? `${series.filter(Boolean).join(' ')}.` : '',
  ];
  const end = [
    ...imprint.map((text) => text && ` ${text}`),
    press && ` ${endWith(press, '.')}`,
    url && ` ${url}.`,
  ]
    .filter(Boolean)
    .join('');
  if (isBook) {
    const name: Run[] = [{ italic: title }, endWith(title, '.').slice(title.length)];
    const role = editors.length > 1 ? 'eds.' : 'ed.';
    const by =
      authors.length === 0 && editors.length > 0
        ? `${formatAuthors(editors)}, ${role}`
        : formatAuthors(authors);
    return by ? [`${endWith(by, '.')} ${year} `, ...name, end] : [...name, ` ${year}`, end];
  }
  if (!venue) return [start, end];
  const edited = editors.map((name) => formatInOrder(name));
  const by =
    kind !== 'journal' && edited.length > 0 ? `, edited by ${joinNames(edited, 'and')}` : '';
  const numbers =
    kind === 'journal'
      ? formatNumbers(details)
      : [edition && `, ${edition}.`, volume && `, vol. ${volume}`].filter(Boolean).join('');
  const separator = kind === 'proceedings' || kind === 'chapter' ? ' In ' : ' ';
  return [
    start + separator,
    kind === 'preprint' ? venue : { italic: venue },
    endWith(venue + by + numbers, '.').slice(venue.length),
    end,
  ];
}

/** " 12 (3): 12–24", or ", 12–24" without volume and issue. */
function formatNumbers(details: Details): string {
  const [volume, issue] = [getText(details, 'volume'), getText(details, 'issue')];
  const range = getText(details, 'pages');
  const pages = range ? shortenChicagoRange(range) : getText(details, 'articleNumber');
  const numbers = [volume, issue && `(${issue})`].filter(Boolean).join(' ');
  if (!numbers) return pages ? `, ${pages}` : '';
  return ` ${numbers}${pages ? `: ${pages}` : ''}`;
}

function formatAuthors(authors: readonly Name[]): string {
  const names = authors.map((name, index) =>
    index === 0 ? formatInverted(name) : formatInOrder(name),
  );
  if (names.length <= MAX_AUTHORS) return joinNames(names, 'and', true);
  return `${names.slice(0, SHOWN_AUTHORS).join(', ')}, et al.`;
}
