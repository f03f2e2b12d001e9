import { isArxivVenue, isWebAddress } from '../clean/identifiers.ts';
import { omitRepeated } from '../clean/text-similarity.ts';
import type { ForeignFields, ReadItem } from '../import-record.ts';
import { readNotes } from '../read-notes.ts';
import { splitKeywords } from './bibtex/bibtex-fields.ts';
import { keepOthers } from './keep-others.ts';
import { listUnused } from './list-unused.ts';
import { shortVenue } from './short-venue.ts';
import {
  createGetters,
  listUnsupported,
  readTaggedFile,
  readTaggedName,
  readTaggedNames,
  type TaggedEntry,
} from './tagged-lines.ts';

const FIELD = /^%(?<tag>[0-9A-Z!@#$&()*+<=>?[\]^~])(?:[ \t]+(?<value>[^ \t].*)?)?$/;

const IMPORTED = new Set('0ABCDEFGIJKNPRSTUVXZ789@');

const TYPES: readonly (readonly [RegExp, NonNullable<ForeignFields['type']>])[] = [
  [/thesis|dissertation/i, 'thesis'],
  [/report/i, 'report'],
  [/section|chapter/i, 'chapter'],
  [/proceedings|conference paper/i, 'inproceedings'],
  [/journal|magazine|newspaper/i, 'article'],
  [/^(?:edited |electronic )?book$/i, 'book'],
  [/dataset/i, 'dataset'],
  [/computer program/i, 'software'],
];

/**
 * Reads the tagged format of EndNote (`.enw`), which Google Scholar and publishers also write, and
 * its predecessor Refer. EndNote begins a record with `%0`; in Refer, a blank line ends a record.
 *
 * Tags: EndNote's manual, "Creating a Tagged EndNote Import File"; and groff's refer(1),
 * https://man7.org/linux/man-pages/man1/refer.1.html.
 */
export function* readEndnote(text: string): Generator<ReadItem> {
  const isRefer = !/^%0[ \t]/m.test(text);
  const rules = { field: FIELD, first: isRefer ? '' : '0', endsAtBlank: isRefer };
  yield* readTaggedFile(text, rules, toItem);
}

function toItem(entry: TaggedEntry): ReadItem {
  const { all, first } = createGetters(entry);
  const isReport = /thesis|dissertation|report/i.test(first('0') ?? '');
  const full = first('J', 'B', 'S', ...(isReport ? ['I'] : []));
  const isArxiv = isArxivVenue(full);
  const short = shortVenue(full ?? '');
  const label = first('F');
  const notes = readNotes(all('Z'));
  const isBook = /book|proceedings|chapter/i.test(first('0') ?? '');
  const others = [...new Set(entry.fields.map(({ tag }) => tag))].filter(
    (tag) => !IMPORTED.has(tag) && tag !== '>',
  );
  const { extra } = keepOthers(Object.fromEntries(others.map((tag) => [`%${tag}`, all(tag)])));
  const fields: ForeignFields = {
    title: first('T'),
    type: isArxiv ? 'preprint' : TYPES.find(([pattern]) => pattern.test(first('0') ?? ''))?.[1],
    authors: readTaggedNames(all('A')),
    editors: readTaggedNames(all('E')),
    names: all('A', 'E').flatMap(readTaggedName),
    details: {
      ...notes.details,
      ...{ volume: first('V'), edition: first('7'), place: first('C') },
      [isReport ? 'number' : 'issue']: first('N'),
      [isReport ? 'institution' : 'publisher']: first('I'),
      pages: first('P'),
      ...(full !== first('S') && { series: first('S') }),
      ...(isReport && { genre: first('9') }),
      ...(first('@') && { [isBook ? 'isbn' : 'issn']: first('@') }),
      keywords: all('K').flatMap((text) =>
        text.split('\n').flatMap((part) => splitKeywords(part) ?? []),
      ),
    },
    extra: {
      ...extra,
      ...(notes.rest.length > 0 && { note: notes.rest.join('; ') }),
    },
    abstract: omitRepeated(all('X')).join('\n\n') || undefined,
    ...(!isArxiv &&
      (short && short !== full ? { venue: short, venueFull: full } : { venue: full })),
    ...(isArxiv && { arxiv: full }),
    published: [...all('8'), ...all('D')],
    doi: first('R'),
    lang: first('G'),
    addresses: all('U').flatMap((value) => value.split(/(?<!\s)\s+(?=https?:)/)),
    links: { pdf: all('>').filter(isWebAddress) },
  };
  const unused = Object.entries(listUnused(fields, 'BJSIN79'.split(''), all)).map(
    ([tag, value]) => [`%${tag}`, value] as const,
  );
  const kept = { ...Object.fromEntries(unused), ...fields.extra };
  const unsupported = listUnsupported(
    entry,
    ({ tag, value }) => tag !== '>' || isWebAddress(value),
  );
  return {
    ...{ kind: 'entry', line: entry.line, dialect: 'markup', fields: { ...fields, extra: kept } },
    ...(label && { label }),
    unsupported: unsupported.map((tag) => `%${tag}`),
  };
}
