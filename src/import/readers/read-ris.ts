import { getKind } from '../../collection/publication-kind.ts';
import { isArxivVenue, isWebAddress } from '../clean/identifiers.ts';
import { omitRepeated } from '../clean/text-similarity.ts';
import type { ForeignFields, ReadItem } from '../import-record.ts';
import { toFreeName } from './keep-others.ts';
import { listUnused } from './list-unused.ts';
import { readRisFields, readRisType } from './ris-fields.ts';
import { shortVenue } from './short-venue.ts';
import {
  createGetters,
  listUnsupported,
  readTaggedFile,
  readTaggedNames,
  type TaggedEntry,
  type TaggedField,
} from './tagged-lines.ts';

const RULES = {
  field: /^\s*(?<tag>[A-Z][A-Z\d])(?<gap> {0,2})-(?: (?<value>.*)|)$/,
  ...{ first: 'TY', last: 'ER', endsAtBlank: false },
};

/** Tags of which an entry uses only one or some. */
const ALTERNATIVES = 'T1 TI CT BT T2 T3 JF JO JA J1 J2 C3 PB PP CY VL IS M1 M3 ET'.split(' ');

/** Reads RIS. An entry begins with `TY` and ends with `ER`, which may be missing at the end. */
export function* readRis(text: string): Generator<ReadItem> {
  for (const item of readTaggedFile(text, RULES, toItem)) {
    // Some exports number their entries.
    if (item.kind !== 'ignored' || !/^\d+\.?$/.test(item.text)) yield item;
  }
}

function toItem(entry: TaggedEntry): ReadItem {
  const { all, first } = createGetters(entry);
  const label = first('ID');
  if (entry.fields[0]?.tag !== 'TY') {
    const reason = 'does not begin with a line "TY  - "; add it';
    return { kind: 'broken', line: entry.line, ...(label && { label }), reason };
  }
  const type = readRisType(all);
  const server = type === 'other' && getKind({ venue: first('PB') }) === 'preprint';
  const full = /^(?:article|inproceedings|chapter|other)$/.test(type)
    ? first('JF', 'JO', 'T2', 'BT', 'C3', ...(server ? ['PB'] : []))
    : undefined;
  // Next to `JF`, `JO` is the abbreviated title.
  const abbreviated = first('JF') === undefined ? undefined : first('JO');
  const short = full && (first('JA', 'J2', 'J1') ?? abbreviated ?? shortVenue(full));
  const isArxiv = isArxivVenue(full);
  const isBook = type === 'book' || type === 'thesis';
  const fields: ForeignFields = {
    ...readRisFields(all, [...new Set(entry.fields.map(({ tag }) => tag))]),
    title: first('T1', 'TI', ...(isBook ? ['BT'] : []), 'CT'),
    authors: readTaggedNames(all('A1', 'AU')),
    editors: readTaggedNames(all('A2', 'ED')),
    abstract: omitRepeated(all('AB', 'N2')).join('\n\n') || undefined,
    ...(isArxiv
      ? { arxiv: full }
      : short && full && short !== full
        ? { venue: short, venueFull: full }
        : { venue: full }),
    published: [...all('DA'), ...all('Y1'), ...all('PY')],
    doi: first('DO'),
    lang: first('LA'),
    addresses: [...all('UR', 'LK'), ...all('L2').filter(isWebAddress)].flatMap((value) =>
      value.split(/(?<![\s;])[\s;]+(?=https?:)/),
    ),
    links: { pdf: all('L1').filter(isWebAddress) },
  };
  const unused = Object.entries(listUnused(fields, ALTERNATIVES, all)).map(
    ([tag, value]) => [toFreeName(tag), value] as const,
  );
  const extra = { ...Object.fromEntries(unused), ...fields.extra };
  return {
    ...{ kind: 'entry', line: entry.line, dialect: 'markup', fields: { ...fields, extra } },
    ...(label && { label }),
    ...(entry.isClosed ? {} : { notes: ['has no end tag ("ER  - ")'] }),
    unsupported: listUnsupported(entry, isImported),
  };
}

/** Attachments are imported only if they are web addresses, not local files. */
function isImported({ tag, value }: TaggedField): boolean {
  return !/^L[1-4]$/.test(tag) || (/^L[12]$/.test(tag) && isWebAddress(value));
}
