import type { ReadItem } from '../import-record.ts';
import { describeNonTexts, objectOf, textOf, textsOf } from './json-values.ts';
import { shortVenue } from './short-venue.ts';

const KNOWN = new Set(
  'id type title author abstract container-title container-title-short collection-title event-title issued submitted available-date DOI URL language archive number publisher page volume issue'.split(
    ' ',
  ),
);

/** Fields that are a text or a list of texts. */
const TEXTS = 'title abstract container-title container-title-short DOI URL language'.split(' ');

/** Whether an object is an item of CSL and no paper of ours: both have a title. */
export function isCsl(object: Record<string, unknown>): boolean {
  const author = Array.isArray(object.author) ? objectOf(object.author[0]) : {};
  return (
    ('issued' in object && typeof object.issued === 'object') ||
    'container-title' in object ||
    'family' in author ||
    'literal' in author
  );
}

/** Reads one item of CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html. */
export function readCslItem(item: Record<string, unknown>, line: number): ReadItem {
  const label = textOf(item.id);
  const full =
    textsOf(item['container-title'])[0] ?? textOf(item['event-title']) ?? textOf(item.event);
  const short = textsOf(item['container-title-short'])[0] ?? shortVenue(full ?? '');
  const number = textOf(item.number) ?? '';
  const isArxiv = /arxiv/i.test(
    `${textOf(item.archive)} ${textOf(item.publisher)} ${number} ${full}`,
  );
  return {
    ...{ kind: 'entry', line, dialect: 'markup', notes: describeNonTexts(item, TEXTS) },
    ...(label && { label }),
    fields: {
      title: textsOf(item.title)[0],
      abstract: textOf(item.abstract),
      authors: Array.isArray(item.author) ? item.author.map(toPrinted) : [],
      published: readDate(item.issued),
      submitted: readDate(item.submitted) ?? readDate(item['available-date']),
      ...(full &&
        !/^arxiv\b/i.test(full) && {
          ...(short && short !== full ? { venue: short, venueFull: full } : { venue: full }),
        }),
      doi: textOf(item.DOI),
      arxiv: isArxiv
        ? /\d{4}\.\d{4,5}|(?<![a-z-])[a-z-]+(?:\.[A-Z]{2})?\/\d{7}/.exec(
            `${number} ${textOf(item.URL)}`,
          )?.[0]
        : undefined,
      addresses: textsOf(item.URL),
      lang: textOf(item.language),
    },
    unread: Object.keys(item).filter((name) => !KNOWN.has(name)),
  };
}

function toPrinted(value: unknown): string {
  const name = objectOf(value);
  const part = (key: string) => textOf(name[key]);
  return (
    part('literal') ??
    [
      part('given'),
      part('dropping-particle'),
      part('non-dropping-particle'),
      part('family'),
      part('suffix'),
    ]
      .filter(Boolean)
      .join(' ')
  );
}

function readDate(value: unknown): string | undefined {
  const date = objectOf(value);
  const parts = Array.isArray(date['date-parts']) ? (date['date-parts'][0] as unknown) : undefined;
  if (Array.isArray(parts) && parts.length > 0) {
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
  }
  return textOf(date.raw) ?? textOf(date.literal);
}
