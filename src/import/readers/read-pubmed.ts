import type { ForeignFields, ReadItem } from '../import-record.ts';
import {
  createGetters,
  listUnsupported,
  readTaggedFile,
  toDisplayName,
  type TaggedEntry,
} from './tagged-lines.ts';

const RULES = { field: /^([A-Z]{2,4}) {0,2}- ?(.*)$/, first: 'PMID', endsAtBlank: true };

/** Imported tags, and those that describe the record in PubMed rather than the paper. */
const IMPORTED = new Set(
  (
    'PMID TI BTI AB FAU AU CN JT TA DP DEP LID AID LA ' +
    'SO OWN STAT DA DCOM LR EDAT MHDA CRDT PST PHST'
  ).split(' '),
);

/** Reads PubMed's own format (MEDLINE, `.nbib`). Each paper begins with `PMID`. */
export function* readPubmed(text: string): Generator<ReadItem> {
  yield* readTaggedFile(text, RULES, toItem);
}

function toItem(entry: TaggedEntry): ReadItem {
  const { all, first } = createGetters(entry);
  const names = all('FAU').length > 0 ? all('FAU') : all('AU');
  const fields: ForeignFields = {
    // PubMed ends every title with a full stop.
    title: (first('TI') ?? first('BTI'))?.replace(/\.\s*$/, ''),
    authors: [...names, ...all('CN')].map(toDisplayName),
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
    unsupported: listUnsupported(entry, ({ tag }) => IMPORTED.has(tag)),
  };
}
