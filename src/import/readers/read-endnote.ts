import { isArxivVenue, isWebAddress } from '../clean/identifiers.ts';
import type { ForeignFields, ReadItem } from '../import-record.ts';
import { shortVenue } from './short-venue.ts';
import { readTaggedLines, type TaggedEntry } from './tagged-lines.ts';

const FIELD = /^%([0-9A-Z!@#$&()*+<=>?[\]^~])(?:[ \t]+([^ \t].*)?)?$/;

/** Tags that are read, or that say nothing about a paper: its type, label, place, volume, pages, … */
const KNOWN = new Set('0ABDFGIJNPRSTUVX78@>');

/**
 * Reads the tagged format of EndNote (`.enw`), which Google Scholar and publishers write too, and
 * its ancestor Refer. EndNote begins a record with `%0`; where a file has none, as in Refer, a blank
 * line ends a record. Several authors are several `%A`.
 *
 * Tags: EndNote's manual, "Creating a Tagged EndNote Import File"; and groff's refer(1),
 * https://man7.org/linux/man-pages/man1/refer.1.html.
 */
export function* readEndnote(text: string): Generator<ReadItem> {
  const isRefer = !/^%0[ \t]/m.test(text);
  const rules = { field: FIELD, first: isRefer ? '' : '0', endsAtBlank: isRefer };
  const { entries, stray } = readTaggedLines(text, rules);
  const items: ReadItem[] = [
    ...entries.map(toItem),
    ...stray.map((line) => ({ kind: 'passedOver' as const, ...line })),
  ];
  yield* items.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function toItem(entry: TaggedEntry): ReadItem {
  const all = (tag: string) =>
    entry.fields.flatMap((field) => (field.tag === tag && field.value ? field.value : []));
  const first = (...tags: string[]) => tags.flatMap(all)[0];
  const isSchool = /thesis|dissertation|report/i.test(first('0') ?? '');
  const full = first('J', 'B', 'S', ...(isSchool ? ['I'] : []));
  const isArxiv = isArxivVenue(full);
  const short = shortVenue(full ?? '');
  const label = first('F');
  const fields: ForeignFields = {
    title: first('T'),
    authors: all('A').map(toPrinted),
    abstract: all('X').join('\n\n') || undefined,
    ...(!isArxiv &&
      (short && short !== full ? { venue: short, venueFull: full } : { venue: full })),
    ...(isArxiv && { arxiv: full }),
    published: [...all('8'), ...all('D')],
    doi: first('R'),
    lang: first('G'),
    addresses: all('U').flatMap((value) => value.split(/(?<!\s)\s+(?=https?:)/)),
    links: { pdf: all('>').filter(isWebAddress) },
  };
  const unread = entry.fields.filter(
    ({ tag, value }) => !KNOWN.has(tag) || (tag === '>' && !isWebAddress(value)),
  );
  return {
    ...{ kind: 'entry', line: entry.line, dialect: 'markup', fields },
    ...(label && { label }),
    unread: [...new Set(unread.map(({ tag }) => `%${tag}`))],
  };
}

/** `Family, Given, Suffix`; a name that ends in a comma is one of a group. */
function toPrinted(name: string): string {
  const [last = '', first = '', suffix = ''] = name.split(',').map((part) => part.trim());
  return [first, last, suffix].filter(Boolean).join(' ');
}
