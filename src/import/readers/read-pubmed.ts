import { parseDoi } from '../clean/identifiers.ts';
import type { ForeignFields, ReadItem } from '../import-record.ts';
import type { NameParts } from '../name-parts.ts';
import { keepOthers } from './keep-others.ts';
import {
  createGetters,
  readTaggedFile,
  readTaggedName,
  readTaggedNames,
  type TaggedEntry,
} from './tagged-lines.ts';

const FIELD = /^(?<tag>[A-Z]{2,4}) {0,2}- ?(?<value>.*)$/;

/** Imported tags, and those that describe the record in PubMed rather than the paper. */
const IMPORTED = new Set(
  (
    'PMID PMC TI BTI AB OABL FAU AU CN AUID AD JT TA VI IP PG IS ISBN DP DEP LID AID LA OT MH GR PT RIN ROF ' +
    'FED ED CTDT PB SO OWN STAT DA DCOM LR EDAT MHDA CRDT PST PHST OTO'
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
  const names = (all('FAU').length > 0 ? all('FAU') : all('AU').map(toInverted)).map(moveSuffix);
  const other = all('AB').length > 0 ? [] : all('OAB').filter((text) => !NO_ABSTRACT.test(text));
  const original = other.length > 0 ? first('TT') : undefined;
  const isUsed = (tag: string): boolean =>
    (tag === 'OAB' && (other.length > 0 || all('OAB').every((text) => NO_ABSTRACT.test(text)))) ||
    (tag === 'TT' && original !== undefined);
  const types = all('PT');
  // Nearly every record is also a journal article.
  const kinds = types.filter((type) => type !== 'Journal Article');
  const others = keepOthers(
    Object.fromEntries(
      entry.fields.flatMap(({ tag }) =>
        IMPORTED.has(tag) || isUsed(tag) ? [] : [[tag, all(tag)] as const],
      ),
    ),
  );
  const fields: ForeignFields = {
    title: cleanTitle(original ?? first('TI') ?? first('BTI')),
    authors: [...readTaggedNames(names), ...all('CN')],
    editors: readTaggedNames(all('FED').length > 0 ? all('FED') : all('ED')),
    names: [...readPeople(entry), ...all('FED').flatMap(readTaggedName)],
    abstract: [...all('AB'), ...other].map(splitSections).join('\n\n') || undefined,
    venue: first('TA') ?? first('JT'),
    venueFull: first('TA') === undefined ? undefined : first('JT'),
    published: first('DP', 'DA'),
    submitted: first('DEP')?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'),
    doi: [...all('LID'), ...all('AID')]
      .find((id) => id.includes('[doi]'))
      ?.replace(/(?<!\s)\s*\[doi\].*/s, ''),
    details: {
      ...{ volume: first('VI'), issue: first('IP'), publisher: first('PB') },
      pages: first('PG')?.replace(/(?<![\d-])(\d+)-(\d+)(?![\d-])/, expandPages),
      issn: all('IS')
        .find((number) => !number.includes('(Linking)'))
        ?.replace(/\s.*/s, ''),
      isbn: first('ISBN')?.replace(/\s.*/s, ''),
      ...{ pmid: first('PMID'), pmcid: first('PMC'), keywords: all('OT').map(trimStar) },
      ...(types.includes('Retracted Publication') && { retracted: first('RIN') ?? 'PubMed' }),
    },
    extra: {
      ...(all('MH').length > 0 && { mesh: all('MH').map(trimStar).join('; ') }),
      ...(kinds.length > 0 && { 'publication-types': kinds.join('; ') }),
      ...(all('GR').length > 0 && { grants: all('GR').join('; ') }),
      ...others.extra,
    },
    retracts: types.includes('Retraction of Publication') ? parseDoi(first('ROF')) : undefined,
    lang:
      other.length > 0 ? (first('OABL') ?? first('LA')) : readLanguage(first('LA'), first('TT')),
  };
  const label = first('PMID');
  return {
    ...{ kind: 'entry', line: entry.line, dialect: 'markup', fields },
    ...(label && { label }),
    unsupported: others.unsupported,
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
  return abstract.replace(/(?<=[.?!)])\s+(?=\p{Lu}[\p{Lu} ,/&-]{3,50}(?:\(S\))?:\s)/gu, '\n\n');
}

/** Authors with the ORCID and the affiliations that follow their name. */
function readPeople({ fields }: TaggedEntry): NameParts[] {
  const people: (NameParts & { affiliations: string[]; orcid?: string | undefined })[] = [];
  for (const { tag, value } of fields) {
    const last = people.at(-1);
    if (tag === 'FAU')
      people.push(
        ...readTaggedName(moveSuffix(value)).map((name) => ({ ...name, affiliations: [] })),
      );
    else if (tag === 'AD') last?.affiliations.push(removeEmail(value.replace(/(?<!\s)\s+/g, ' ')));
    else if (tag === 'AUID' && last && value.startsWith('ORCID')) last.orcid = value;
  }
  return people;
}

/** `Sample K Jr` → `Sample, K, Jr`. */
function toInverted(name: string): string {
  return name.replace(/^(.*\S) (\p{Lu}{1,4})(?= (?:Jr|Sr|\d(?:nd|rd|th))$|$)/u, '$1, $2');
}

/** `Sample, Kai Jr` → `Sample, Kai, Jr`. */
function moveSuffix(name: string): string {
  return name.replace(/^([^,]+,[^,]+) (Jr|Sr|II|III|IV|\d(?:nd|rd|th))\.?$/, '$1, $2');
}

/** PubMed adds the e-mail address of an author to the affiliation. */
function removeEmail(place: string): string {
  return place
    .replace(/\s?(?:Electronic address:)?\s?[^\s@;,]{1,64}@[^\s@;,]{1,200}/g, '')
    .replace(/(?<=\.)(?<!\.[\s;,.])[\s;,.]+$/, '');
}

/** PubMed shortens the last page: `501-9` is `501–509`. */
function expandPages(_pages: string, first: string, last: string): string {
  const start = last.length < first.length ? first.slice(0, first.length - last.length) : '';
  return `${first}–${start}${last}`;
}

/** A star marks the main subjects. */
function trimStar(text: string): string {
  return text.replaceAll('*', '');
}
