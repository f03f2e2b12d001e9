import type { ForeignFields, ReadItem } from '../import-record.ts';
import {
  createGetters,
  listUnsupported,
  readTaggedFile,
  readTaggedNames,
  type TaggedEntry,
} from './tagged-lines.ts';

const FIELD = /^(?<tag>[A-Z]{2,4}) {0,2}- ?(?<value>.*)$/;

/** Imported tags, and those that describe the record in PubMed rather than the paper. */
const IMPORTED = new Set(
  (
    'PMID TI BTI AB OABL FAU AU CN JT TA DP DEP LID AID LA ' +
    'SO OWN STAT DA DCOM LR EDAT MHDA CRDT PST PHST'
  ).split(' '),
);

/** Written as the abstract if PubMed has none. */
const NO_ABSTRACT = /^(?:publisher:\s*)?abstract (?:not )?available/i;

/** Reads PubMed's own format (MEDLINE, `.nbib`). Each paper begins with `PMID`. */
export function* readPubmed(text: string): Generator<ReadItem> {
  const hasIds = /^PMID ?- ?\S/m.test(text);
  const rules = { field: FIELD, first: hasIds ? 'PMID' : '', endsAtBlank: !hasIds };
  yield* readTaggedFile(text, rules, toItem);
}

function toItem(entry: TaggedEntry): ReadItem {
  const { all, first } = createGetters(entry);
  const names = all('FAU').length > 0 ? all('FAU') : all('AU');
  const other = all('AB').length > 0 ? [] : all('OAB').filter((text) => !NO_ABSTRACT.test(text));
  const original = other.length > 0 ? first('TT') : undefined;
  const fields: ForeignFields = {
    title: cleanTitle(original ?? first('TI') ?? first('BTI')),
    authors: [...readTaggedNames(names), ...all('CN')],
    abstract: [...all('AB'), ...other].map(splitSections).join('\n\n') || undefined,
    venue: first('TA') ?? first('JT'),
    venueFull: first('TA') === undefined ? undefined : first('JT'),
    published: first('DP', 'DA'),
    submitted: first('DEP')?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'),
    doi: [...all('LID'), ...all('AID')]
      .find((id) => id.includes('[doi]'))
      ?.replace(/(?<!\s)\s*\[doi\].*/s, ''),
    lang:
      other.length > 0 ? (first('OABL') ?? first('LA')) : readLanguage(first('LA'), first('TT')),
  };
  const label = first('PMID');
  const isUsed = (tag: string): boolean =>
    (tag === 'OAB' && other.length > 0) || (tag === 'TT' && original !== undefined);
  return {
    ...{ kind: 'entry', line: entry.line, dialect: 'markup', fields },
    ...(label && { label }),
    unsupported: listUnsupported(entry, ({ tag }) => IMPORTED.has(tag) || isUsed(tag)),
  };
}

/** PubMed ends every title with a full stop and sets translated titles in brackets. */
function cleanTitle(title: string | undefined): string | undefined {
  const plain = title?.replace(/\.\s*$/, '').trim();
  return plain?.replace(/^\[([^[\]]*)\]$/, '$1');
}

/** PubMed translates titles to English, and gives no abstract in another language as `AB`. */
function readLanguage(lang: string | undefined, original: string | undefined): string | undefined {
  return original === undefined ? lang : 'eng';
}

/** Begins a paragraph at each label of a structured abstract, such as "METHODS: ". */
function splitSections(abstract: string): string {
  return abstract.replace(/(?<=[.?!)])\s+(?=\p{Lu}[\p{Lu} ,/&-]{3,50}:\s)/gu, '\n\n');
}
