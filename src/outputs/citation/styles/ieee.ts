import type { Name } from '../../../collection/person-name.ts';
import { getText } from '../details.ts';
import type { Reference } from '../reference.ts';
import { formatEdition } from './edition.ts';
import { formatMonthFirst } from './format-day.ts';
import { formatInOrder, joinNames, toInitials } from './names.ts';
import { endWith, quote } from './run.ts';
import type { Run } from './run.ts';

/** Longer lists are shortened to the first author. */
const MAX_AUTHORS = 6;

/**
 * IEEE, without the number in a list of references:
 * https://journals.ieeeauthorcenter.ieee.org/your-role-in-article-production/ieee-editorial-style-manual/.
 */
export function formatIeee(reference: Reference): Run[] {
  const { kind, title, authors, editors = [], date, arxiv, doi, url, details = {} } = reference;
  const isBook = kind === 'book';
  const venue = isBook ? undefined : reference.venue;
  const when = formatMonthFirst(date);
  const place: Run[] = !venue
    ? []
    : kind === 'preprint'
      ? [{ italic: venue }, arxiv ? `: arXiv:${arxiv}` : '']
      : [kind === 'proceedings' || kind === 'chapter' ? 'in ' : '', { italic: venue }];
  const pages = getText(details, 'pages');
  const numbers: readonly (readonly Run[])[] = [
    ['vol.', isBook ? undefined : getText(details, 'volume')],
    ['no.', getText(details, 'issue')],
    [pages && /[–,]/.test(pages) ? 'pp.' : 'p.', pages],
    ['Art. no.', pages ? undefined : getText(details, 'articleNumber')],
  ].flatMap(([label, value]) => (value ? [[`${label} ${value}`]] : []));
  const isJournal = kind === 'journal';
  const isPaper = isJournal || kind === 'proceedings';
  const names = editors.map((editor) => formatInOrder(editor, toInitials));
  const role = names.length > 1 ? 'Eds.' : 'Ed.';
  const genre = kind === 'thesis' || kind === 'report' ? getText(details, 'genre') : undefined;
  const number = kind === 'report' ? getText(details, 'number') : undefined;
  const press = getText(details, 'publisher') ?? getText(details, 'institution');
  const imprint = [getText(details, 'place'), press].filter(Boolean).join(': ');
  const edited =
    names.length > 0 && !(isBook && authors.length === 0)
      ? `${joinNames(names, 'and')}, ${role}`
      : '';
  // Papers in proceedings have no editors and publisher.
  const edition = formatEdition(reference);
  const volume = getText(details, 'volume');
  const bookParts = [edition && `${edition}.`, volume && `vol. ${volume}`].filter(Boolean);
  const imprints: readonly string[] = isPaper
    ? []
    : [
        !isBook && edition ? `${edition}.` : '',
        kind === 'thesis' ? (genre ?? '') : '',
        [edited, imprint].filter(Boolean).join(' '),
        number ? `${genre ?? 'Rep.'} ${number}` : '',
      ].filter(Boolean);
  const parts: readonly (readonly Run[])[] = [
    ...(kind === 'preprint'
      ? [when ? [when] : [], place]
      : [
          place,
          ...(isJournal ? numbers : imprints.map((text) => [text])),
          when ? [when] : [],
          ...(isJournal ? [] : numbers),
        ]),
    doi ? [`doi: ${doi}`] : [],
  ].filter(({ length }) => length > 0);
  const body = parts.flatMap((runs, index) => (index === 0 ? runs : [', ', ...runs]));
  // The editors of a book without authors take their place.
  const isEdited = isBook && authors.length === 0 && editors.length > 0;
  const start =
    authors.length > 0
      ? [...formatAuthors(authors), ', ']
      : isEdited
        ? [...formatAuthors(editors), `, ${role}, `]
        : [];
  if (body.length === 0 && !url) return [...start, quote(endWith(title, '.'))];
  const name: Run[] = isBook
    ? [{ italic: title }, `${endWith([title, ...bookParts].join(', '), '.').slice(title.length)} `]
    : [`${quote(endWith(title, ','))} `];
  const end = doi || !url ? '.' : `${body.length > 0 ? '. ' : ''}[Online]. Available: ${url}`;
  return [...start, ...name, ...body, end];
}

function formatAuthors(authors: readonly Name[]): Run[] {
  const names = authors.map((name) => formatInOrder(name, toInitials));
  if (names.length <= MAX_AUTHORS) return [joinNames(names, 'and')];
  return [`${names[0]} `, { italic: 'et al.' }];
}
