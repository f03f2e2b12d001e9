import type { ForeignFields, ReadItem } from '../import-record.ts';
import { readTaggedLines, type TaggedEntry } from './tagged-lines.ts';

const RULES = { field: /^([A-Z]{2,4}) {0,2}- ?(.*)$/, first: 'PMID', endsAtBlank: true };

const KNOWN = new Set(
  'PMID TI BTI AB FAU AU CN JT TA DP DEP LID AID LA SO OWN STAT DA DCOM LR IS VI IP PG PT EDAT MHDA CRDT PST PHST AD AUID JID SB PL PMC OTO'.split(
    ' ',
  ),
);

/** Reads PubMed's own format (MEDLINE, `.nbib`). Each paper begins with `PMID`. */
export function* readPubmed(text: string): Generator<ReadItem> {
  const { entries, stray } = readTaggedLines(text, RULES);
  const items: ReadItem[] = [
    ...entries.map(toItem),
    ...stray.map((line) => ({ kind: 'passedOver' as const, ...line })),
  ];
  yield* items.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function toItem(entry: TaggedEntry): ReadItem {
  const all = (...tags: string[]) =>
    entry.fields.filter(({ tag, value }) => tags.includes(tag) && value).map(({ value }) => value);
  const first = (...tags: string[]) => tags.flatMap((tag) => all(tag))[0];
  const names = all('FAU').length > 0 ? all('FAU') : all('AU');
  const fields: ForeignFields = {
    // A full stop ends every title there.
    title: (first('TI') ?? first('BTI'))?.replace(/\.\s*$/, ''),
    authors: [...names, ...all('CN')].map(toPrinted),
    abstract: all('AB').join('\n\n') || undefined,
    venue: first('TA') ?? first('JT'),
    venueFull: first('TA') === undefined ? undefined : first('JT'),
    published: first('DP', 'DA'),
    submitted: first('DEP')?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'),
    doi: [...all('LID'), ...all('AID')]
      .find((id) => id.includes('[doi]'))
      ?.replace(/(?<!\s)\s*\[doi\].*/s, ''),
    lang: first('LA'),
  };
  const label = first('PMID');
  return {
    ...{ kind: 'entry', line: entry.line, dialect: 'markup', fields },
    ...(label && { label }),
    unread: [...new Set(entry.fields.map(({ tag }) => tag))].filter((tag) => !KNOWN.has(tag)),
  };
}

function toPrinted(name: string): string {
  const [last = '', first = '', suffix = ''] = name.split(',').map((part) => part.trim());
  return [first, last, suffix].filter(Boolean).join(' ');
}
