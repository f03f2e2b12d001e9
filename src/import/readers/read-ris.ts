import { isArxivVenue, isWebAddress } from '../clean/identifiers.ts';
import type { ForeignFields, ReadItem } from '../import-record.ts';
import { readTaggedLines, type TaggedEntry, type TaggedField } from './tagged-lines.ts';
import { shortVenue } from './short-venue.ts';

const RULES = {
  field: /^\s*([A-Z][A-Z\d]) {0,2}-(?: (.*)|)$/,
  ...{ first: 'TY', last: 'ER', endsAtBlank: false },
};

/** Tags that are read, or that say nothing about a paper. */
const KNOWN = new Set(
  'TY ID T1 TI CT A1 AU N2 AB JF JO JA J1 J2 T2 BT Y1 PY DA DO UR L1 L2 LK LA ER SP EP VL IS SN'.split(
    ' ',
  ),
);

/** Reads RIS. An entry begins with `TY` and ends with `ER`, which the last one may lack. */
export function* readRis(text: string): Generator<ReadItem> {
  const { entries, stray } = readTaggedLines(text, RULES);
  const items: ReadItem[] = [
    ...entries.map(toItem),
    ...stray
      .filter(({ text: line }) => !/^\d+\.?$/.test(line))
      .map((line) => ({ kind: 'passedOver' as const, ...line })),
  ];
  yield* items.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function toItem(entry: TaggedEntry): ReadItem {
  const all = (...tags: string[]) =>
    entry.fields.filter(({ tag, value }) => tags.includes(tag) && value).map(({ value }) => value);
  const first = (...tags: string[]) => tags.flatMap((tag) => all(tag))[0];
  const label = first('ID');
  if (entry.fields[0]?.tag !== 'TY') {
    const reason = 'does not begin with a line "TY  - "; add it';
    return { kind: 'broken', line: entry.line, ...(label && { label }), reason };
  }
  const full = first('JF', 'JO', 'T2', 'BT');
  const short = first('JA', 'J2', 'J1') ?? shortVenue(full ?? '');
  const isArxiv = isArxivVenue(full);
  const isWork = /^(?:BOOK|EDBOOK|THES)$/.test(entry.fields[0].value);
  const fields: ForeignFields = {
    title: first('T1', 'TI', ...(isWork ? ['BT'] : []), 'CT'),
    // The name of a whole and of its parts, `Family, Given, Suffix`.
    authors: all('A1', 'AU').map(toPrinted),
    abstract: [...new Set(all('AB', 'N2'))].join('\n\n') || undefined,
    ...(isArxiv
      ? { arxiv: full }
      : short && full && short !== full
        ? { venue: short, venueFull: full }
        : { venue: full ?? short }),
    published: [...all('DA'), ...all('Y1'), ...all('PY')],
    doi: first('DO'),
    lang: first('LA'),
    addresses: [...all('UR', 'LK'), ...all('L2').filter(isWebAddress)].flatMap((value) =>
      value.split(/(?<![\s;])[\s;]+(?=https?:)/),
    ),
    links: { pdf: all('L1').filter(isWebAddress) },
  };
  return {
    ...{ kind: 'entry', line: entry.line, dialect: 'markup', fields },
    ...(label && { label }),
    ...(entry.isClosed ? {} : { notes: ['has no end ("ER  - ")'] }),
    unread: [...new Set(entry.fields.filter((field) => !isRead(field)).map(({ tag }) => tag))],
  };
}

/** Attachments (`L1`, `L2`) may also be files of the computer that wrote them. */
function isRead({ tag, value }: TaggedField): boolean {
  return KNOWN.has(tag) && (!/^L[12]$/.test(tag) || isWebAddress(value));
}

function toPrinted(name: string): string {
  const [last = '', first = '', suffix = ''] = name.split(',').map((part) => part.trim());
  return [first, last, suffix].filter(Boolean).join(' ');
}
