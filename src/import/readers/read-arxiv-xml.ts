import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { splitName } from '../../collection/person-name.ts';
import { chooseDate } from '../clean/choose-date.ts';
import { isWebAddress } from '../clean/identifiers.ts';
import { isSameLanguage, parseLanguage } from '../clean/languages.ts';
import { toDisplayName } from '../clean/split-names.ts';
import type { ForeignFields, ReadItem } from '../import-record.ts';
import type { NameParts } from '../name-parts.ts';
import { readJournalReference } from './journal-reference.ts';
import { toObject, toText } from './json-values.ts';

/**
 * Entries are parsed separately, without the document type, which could define recursive entities.
 */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  stopNodes: [],
  isArray: (name) =>
    [
      ...['author', 'affiliation', 'category', 'link', 'creator', 'identifier', 'description'],
      ...['date', 'version'],
    ].includes(name),
});

const ATOM_FIELDS =
  'id title summary content author published updated doi category primary_category link comment journal_ref'.split(
    ' ',
  );
const ARXIV_FIELDS =
  'id title abstract authors created updated version submitter doi categories comments journal-ref report-no license msc-class acm-class'.split(
    ' ',
  );
const DUBLIN_CORE_FIELDS = 'identifier title description creator date source language'.split(' ');

const ENTRY_START = /<(?:[\w-]+:)?(entry|record)(?=[\s>])[^<>]*>/g;

/** Reads Atom feeds of arXiv and OAI-PMH responses (`arXiv`, `arXivRaw` and Dublin Core). */
export function* readArxivXml(text: string): Generator<ReadItem> {
  let line = 1;
  let counted = 0;
  let found = false;
  for (const match of text.matchAll(ENTRY_START)) {
    const start = match.index;
    for (let feed = text.indexOf('\n', counted); feed !== -1 && feed < start;) {
      line++;
      counted = feed + 1;
      feed = text.indexOf('\n', counted);
    }
    found = true;
    yield readElement(text, start, match[0], line);
  }
  if (!found) {
    const isEmpty = /<(?:[\w-]+:)?(?:feed|OAI-PMH)\b/.test(text);
    const error = /<error[^>]*>([^<]{0,200})/.exec(text)?.[1];
    const message = error
      ? `contains no papers, only the error "${error.trim()}"`
      : isEmpty
        ? 'contains no papers; change the query'
        : 'is XML, but neither an Atom feed nor an OAI-PMH response';
    yield { kind: 'fault', line: 1, message };
  }
}

function readElement(text: string, start: number, open: string, line: number): ReadItem {
  const name = /^<([\w:-]+)/.exec(open)?.[1] ?? '';
  const close = `</${name}>`;
  const end = text.indexOf(close, start);
  const next = text.indexOf(open, start + 1);
  if (end === -1 || (next !== -1 && next < end)) {
    return {
      kind: 'broken',
      line,
      reason: `is cut off: ${close} is missing; download the file again`,
    };
  }
  // Unescaped ampersands are invalid but common.
  const source = text.slice(start, end + close.length).replace(/&(?!#?\w+;)/g, '&amp;');
  let data: Record<string, unknown>;
  try {
    SyntaxValidator.validate(source);
    data = toObject(Object.values(toObject(parser.parse(source)))[0]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'broken', line, reason: `invalid XML: ${reason}; download the file again` };
  }
  return name.endsWith('entry') ? readAtom(data, line) : readRecord(data, line);
}

function readAtom(entry: Record<string, unknown>, line: number): ReadItem {
  const id = text(entry.id) ?? '';
  const links = list(entry.link).map(toObject);
  const page = toText(links.find((link) => link['@rel'] !== 'related')?.['@href']);
  if (id.includes('/api/errors')) {
    const reason = `is not a paper but an error: ${text(entry.summary) ?? 'without a message'}`;
    return { kind: 'broken', line, reason };
  }
  const arxiv = /^(?:https?:\/\/)?(?:\w+\.)?arxiv\.org\/abs\/(\S+?)(?:v\d+)?$/.exec(id.trim())?.[1];
  const number = Number(/v(\d+)$/.exec(id.trim())?.[1] ?? 1);
  const authors = list(entry.author).map(toObject);
  const { extra, ...published } = readJournalReference(text(entry.journal_ref));
  const comment = text(entry.comment);
  const fields: ForeignFields = {
    ...published,
    title: text(entry.title),
    abstract: text(entry.summary) ?? text(entry.content),
    authors: authors.flatMap(({ name }) => text(name) ?? []),
    names: authors.flatMap(readPerson),
    submitted: text(entry.published) ?? text(entry.updated),
    ...(arxiv && {
      arxiv,
      own: {
        // The feed has the dates of the first and the last version.
        versions: listVersions(arxiv, [
          { name: 'v1', date: text(entry.published) },
          ...(number > 1 ? [{ name: `v${number}`, date: text(entry.updated) }] : []),
        ]),
      },
    }),
    extra: { ...extra, ...(comment && { comment }) },
    doi: text(entry.doi),
    categories: list(entry.category).flatMap((item) => toText(toObject(item)['@term']) ?? []),
    addresses: [...(!arxiv && page ? [page] : []), ...findRepositories(comment)],
  };
  return {
    ...{ kind: 'entry', line, dialect: 'markup', fields },
    ...(id.trim() && { label: arxiv ?? id.trim() }),
    unsupported: listUnsupported(entry, ATOM_FIELDS),
  };
}

function readRecord(record: Record<string, unknown>, line: number): ReadItem {
  const header = toObject(record.header);
  const label = (text(list(header.identifier)[0]) ?? '').replace(/^oai:arXiv\.org:/, '');
  if (header['@status'] === 'deleted') {
    return { kind: 'broken', line, label, reason: 'was deleted at the source' };
  }
  const metadata = toObject(record.metadata);
  const arxiv = toObject(metadata.arXiv ?? metadata.arXivRaw);
  const dublin = toObject(metadata.dc);
  const isArxiv = Object.keys(arxiv).length > 0;
  if (!isArxiv && Object.keys(dublin).length === 0) {
    return { kind: 'broken', line, label, reason: 'has no metadata in a known format' };
  }
  const fields = isArxiv ? readArxiv(arxiv) : readDublinCore(dublin);
  return {
    ...{ kind: 'entry', line, dialect: 'markup', fields },
    ...(label && { label }),
    unsupported: isArxiv
      ? listUnsupported(arxiv, ARXIV_FIELDS)
      : listUnsupported(dublin, DUBLIN_CORE_FIELDS),
  };
}

/** Names of child elements that are not imported; attributes and white space are not elements. */
function listUnsupported(
  element: Readonly<Record<string, unknown>>,
  imported: readonly string[],
): string[] {
  return Object.keys(element).filter((name) => /^\w/.test(name) && !imported.includes(name));
}

function readArxiv(metadata: Record<string, unknown>): ForeignFields {
  const authors = metadata.authors;
  const people = list(toObject(authors).author).map(toObject);
  const versions = list(metadata.version).map(toObject);
  const arxiv = text(metadata.id)?.trim();
  const { extra, details, ...published } = readJournalReference(text(metadata['journal-ref']));
  const comment = text(metadata.comments);
  const classes = ['msc-class', 'acm-class'].flatMap((name) => {
    const value = text(metadata[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...published,
    title: text(metadata.title),
    abstract: text(metadata.abstract),
    authors:
      text(authors)?.trim() && !toObject(authors).author
        ? (text(authors) ?? '').replace(/\([^()]*\)/g, '').split(/(?<!\s)\s*(?:,|\band\b)\s*/)
        : people.map((name) => {
            const parts = [text(name.forenames), text(name.keyname), text(name.suffix)];
            return parts.filter(Boolean).join(' ');
          }),
    names: people.map((name) => ({
      ...{ given: text(name.forenames), family: text(name.keyname), suffix: text(name.suffix) },
      affiliations: list(name.affiliation).flatMap((place) => text(place) ?? []),
    })),
    submitted: text(metadata.created) ?? text(list(versions[0]?.date)[0]),
    arxiv,
    details: { ...details, number: text(metadata['report-no']), licence: text(metadata.license) },
    own: {
      versions: listVersions(
        arxiv ?? '',
        versions.map((version) => ({
          name: toText(version['@version']) ?? '',
          date: text(list(version.date)[0]),
        })),
      ),
    },
    extra: { ...extra, ...(comment && { comment }), ...Object.fromEntries(classes) },
    addresses: findRepositories(comment),
    doi: text(metadata.doi)?.trim().split(/\s+/)[0],
    categories: (text(metadata.categories) ?? '').split(/\s+/).filter(Boolean),
  };
}

function readDublinCore(dublin: Record<string, unknown>): ForeignFields {
  const texts = (value: unknown) => list(value).flatMap((item) => text(item) ?? []);
  const identifiers = texts(dublin.identifier);
  const dates = texts(dublin.date).sort();
  const source = texts(dublin.source)[0];
  // Journals write `Lamp Journal; Vol. 3 No. 1 (2021); 1-10`.
  const venue = /^([^;]+);\s*(?:Vol|No|Bd|Jg|Nr|\d|Núm|v\.)/i.exec(source ?? '')?.[1];
  const lang = texts(dublin.language)[0];
  return {
    ...readTranslations(dublin, lang),
    authors: texts(dublin.creator).map(toDisplayName),
    ...(venue ? { venue, published: dates.slice(0, 1) } : { submitted: dates[0] }),
    arxiv: identifiers.map((id) => /arxiv\.org\/abs\/(\S+)/.exec(id)?.[1]).find(Boolean),
    doi: identifiers.find((id) => /doi:|doi\.org\/|^10\.\d{4,9}\//.test(id)),
    addresses: identifiers.filter((id) => isWebAddress(id) && !id.includes('doi.org/')),
  };
}

/**
 * Title and abstract in one language: that of the record if it has both, else the first that does.
 */
function readTranslations(
  dublin: Record<string, unknown>,
  lang: string | undefined,
): Pick<ForeignFields, 'title' | 'abstract' | 'lang'> {
  const tagged = (value: unknown) =>
    list(value).flatMap((item) => {
      const content = text(item);
      return content === undefined ? [] : [{ content, tag: toText(toObject(item)['@lang']) }];
    });
  const titles = tagged(dublin.title);
  const abstracts = tagged(dublin.description);
  const shared = titles.flatMap(({ tag }) =>
    tag !== undefined && abstracts.some((abstract) => abstract.tag === tag) ? [tag] : [],
  );
  const wanted = lang === undefined ? undefined : parseLanguage(lang);
  const chosen =
    shared.find((tag) => isSameLanguage(parseLanguage(tag) ?? 'und', wanted)) ?? shared[0];
  const inChosen = abstracts.filter(({ tag }) => chosen === undefined || tag === chosen);
  const [longest] = inChosen.map(({ content }) => content).sort((a, b) => b.length - a.length);
  return {
    title: (titles.find(({ tag }) => chosen !== undefined && tag === chosen) ?? titles[0])?.content,
    abstract: longest,
    lang: chosen ?? lang,
  };
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** The text of an element with or without attributes. */
function text(value: unknown): string | undefined {
  return toText(value) ?? toText(toObject(value)['#text']);
}

/** An author of a feed, which does not give names in parts. */
function readPerson({ name, affiliation }: Record<string, unknown>): NameParts[] {
  const affiliations = list(affiliation).flatMap((place) => text(place) ?? []);
  const printed = text(name);
  return printed === undefined ? [] : [{ ...splitName(printed), affiliations }];
}

/** Versions with their addresses; undefined if there is only one. */
function listVersions(
  arxiv: string,
  versions: readonly { readonly name: string; readonly date: string | undefined }[],
) {
  if (versions.length < 2) return undefined;
  return versions.map(({ name, date: source }) => {
    const { date } = chooseDate([source ?? '']);
    return { name, ...(date && { date }), url: `https://arxiv.org/abs/${arxiv}${name}` };
  });
}

/** Addresses of code that authors give in a comment: "Code at https://github.com/…". */
function findRepositories(comment = ''): string[] {
  return comment.match(/https?:\/\/(?:www\.)?git(?:hub|lab)\.com\/[\w.-]+\/[\w.-]*\w/g) ?? [];
}
