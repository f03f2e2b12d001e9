import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { splitName } from '../../collection/person-name.ts';
import type { ForeignFields, ReadItem } from '../import-record.ts';
import type { NameParts } from '../name-parts.ts';
import { listVersions } from './arxiv-versions.ts';
import { findRepositories } from './find-repositories.ts';
import { readJournalReference } from './journal-reference.ts';
import { toObject, toText } from './json-values.ts';
import { keepOthers, type OtherFields } from './keep-others.ts';
import { readDublinCore } from './read-dublin-core.ts';
import { toElementText, toElements } from './xml-values.ts';

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
const DUBLIN_CORE_FIELDS =
  'identifier title description creator date source language subject publisher rights'.split(' ');

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
  const id = toElementText(entry.id) ?? '';
  const links = toElements(entry.link).map(toObject);
  const page = toText(links.find((link) => link['@rel'] !== 'related')?.['@href']);
  if (id.includes('/api/errors')) {
    const reason = `is not a paper but an error: ${toElementText(entry.summary) ?? 'without a message'}`;
    return { kind: 'broken', line, reason };
  }
  const arxiv = /^(?:https?:\/\/)?(?:\w+\.)?arxiv\.org\/abs\/(\S+?)(?:v\d+)?$/.exec(id.trim())?.[1];
  const number = Number(/v(\d+)$/.exec(id.trim())?.[1] ?? 1);
  const authors = toElements(entry.author).map(toObject);
  const { extra, ...published } = readJournalReference(toElementText(entry.journal_ref));
  const comment = toElementText(entry.comment);
  const others = keepOtherElements(entry, ATOM_FIELDS);
  const fields: ForeignFields = {
    ...published,
    title: toElementText(entry.title),
    abstract: toElementText(entry.summary) ?? toElementText(entry.content),
    authors: authors.flatMap(({ name }) => toElementText(name) ?? []),
    names: authors.flatMap(readPerson),
    submitted: toElementText(entry.published) ?? toElementText(entry.updated),
    ...(arxiv && {
      arxiv,
      own: {
        // The feed has the dates of the first and the last version.
        versions: listVersions(arxiv, [
          { name: 'v1', date: toElementText(entry.published) },
          ...(number > 1 ? [{ name: `v${number}`, date: toElementText(entry.updated) }] : []),
        ]),
      },
    }),
    extra: { ...others.extra, ...extra, ...(comment && { comment }) },
    doi: toElementText(entry.doi),
    categories: toElements(entry.category).flatMap((item) => toText(toObject(item)['@term']) ?? []),
    addresses: [...(!arxiv && page ? [page] : []), ...findRepositories(comment)],
  };
  return {
    ...{ kind: 'entry', line, dialect: 'markup', fields },
    ...(id.trim() && { label: arxiv ?? id.trim() }),
    unsupported: others.unsupported,
  };
}

function readRecord(record: Record<string, unknown>, line: number): ReadItem {
  const header = toObject(record.header);
  const label = (toElementText(toElements(header.identifier)[0]) ?? '').replace(
    /^oai:arXiv\.org:/,
    '',
  );
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
  const others = isArxiv
    ? keepOtherElements(arxiv, ARXIV_FIELDS)
    : keepOtherElements(dublin, DUBLIN_CORE_FIELDS);
  const extra = { ...others.extra, ...fields.extra };
  return {
    ...{ kind: 'entry', line, dialect: 'markup', fields: { ...fields, extra } },
    ...(label && { label }),
    unsupported: others.unsupported,
  };
}

/** Child elements that papers do not have; attributes and white space are not elements. */
function keepOtherElements(
  element: Readonly<Record<string, unknown>>,
  imported: readonly string[],
): OtherFields {
  const others = Object.entries(element).filter(
    ([name]) => /^\w/.test(name) && !imported.includes(name),
  );
  return keepOthers(
    Object.fromEntries(
      others.map(([name, value]) => [
        name,
        toElements(value).map((item) => toElementText(item) ?? item),
      ]),
    ),
  );
}

function readArxiv(metadata: Record<string, unknown>): ForeignFields {
  const authors = metadata.authors;
  const people = toElements(toObject(authors).author).map(toObject);
  const versions = toElements(metadata.version).map(toObject);
  const arxiv = toElementText(metadata.id)?.trim();
  const { extra, details, ...published } = readJournalReference(
    toElementText(metadata['journal-ref']),
  );
  const comment = toElementText(metadata.comments);
  const classes = ['msc-class', 'acm-class'].flatMap((name) => {
    const value = toElementText(metadata[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...published,
    title: toElementText(metadata.title),
    abstract: toElementText(metadata.abstract),
    authors:
      toElementText(authors)?.trim() && !toObject(authors).author
        ? (toElementText(authors) ?? '')
            .replace(/\([^()]*\)/g, '')
            .split(/(?<!\s)\s*(?:,|\band\b)\s*/)
        : people.map((name) => {
            const parts = [
              toElementText(name.forenames),
              toElementText(name.keyname),
              toElementText(name.suffix),
            ];
            return parts.filter(Boolean).join(' ');
          }),
    names: people.map((name) => ({
      ...{
        given: toElementText(name.forenames),
        family: toElementText(name.keyname),
        suffix: toElementText(name.suffix),
      },
      affiliations: toElements(name.affiliation).flatMap((place) => toElementText(place) ?? []),
    })),
    submitted: toElementText(metadata.created) ?? toElementText(toElements(versions[0]?.date)[0]),
    arxiv,
    details: {
      ...details,
      number: toElementText(metadata['report-no']),
      licence: toElementText(metadata.license),
    },
    own: {
      versions: listVersions(
        arxiv ?? '',
        versions.map((version) => ({
          name: toText(version['@version']) ?? '',
          date: toElementText(toElements(version.date)[0]),
        })),
      ),
    },
    extra: { ...extra, ...(comment && { comment }), ...Object.fromEntries(classes) },
    addresses: findRepositories(comment),
    doi: toElementText(metadata.doi)?.trim().split(/\s+/)[0],
    categories: (toElementText(metadata.categories) ?? '').split(/\s+/).filter(Boolean),
  };
}

/** An author of a feed, which does not give names in parts. */
function readPerson({ name, affiliation }: Record<string, unknown>): NameParts[] {
  const affiliations = toElements(affiliation).flatMap((place) => toElementText(place) ?? []);
  const printed = toElementText(name);
  return printed === undefined ? [] : [{ ...splitName(printed), affiliations }];
}
