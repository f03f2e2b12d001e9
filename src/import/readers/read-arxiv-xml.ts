import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import type { ForeignFields, ReadItem } from '../import-record.ts';
import { objectOf, textOf } from './json-values.ts';

/** Each entry is parsed alone, so that no entity of a document type can be defined or blow up. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  stopNodes: [],
  isArray: (name) =>
    ['author', 'category', 'link', 'creator', 'identifier', 'description', 'date'].includes(name),
});

const OPEN = /<(?:[\w-]+:)?(entry|record)(?=[\s>])[^<>]*>/g;

/** Reads arXiv's Atom feeds and OAI-PMH answers (`arXiv`, `arXivRaw` and Dublin Core). */
export function* readArxivXml(text: string): Generator<ReadItem> {
  let line = 1;
  let counted = 0;
  let found = false;
  OPEN.lastIndex = 0;
  for (const match of text.matchAll(OPEN)) {
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
    const said = /<error[^>]*>([^<]{0,200})/.exec(text)?.[1];
    const message = said
      ? `holds no paper, but an answer: ${said.trim()}`
      : isEmpty
        ? 'holds no paper; ask for another list'
        : 'is XML, but neither an Atom feed nor an answer of OAI-PMH';
    yield { kind: 'fault', line: 1, message };
  }
}

function readElement(text: string, start: number, open: string, line: number): ReadItem {
  const name = /^<([\w:-]+)/.exec(open)?.[1] ?? '';
  const close = `</${name}>`;
  const end = text.indexOf(close, start);
  const next = text.indexOf(open, start + 1);
  if (end === -1 || (next !== -1 && next < end)) {
    return { kind: 'broken', line, reason: `is cut off: ${close} is missing; get the file again` };
  }
  // A lone ampersand is wrong and means itself.
  const source = text.slice(start, end + close.length).replace(/&(?!#?\w+;)/g, '&amp;');
  let data: Record<string, unknown>;
  try {
    SyntaxValidator.validate(source);
    data = objectOf(Object.values(objectOf(parser.parse(source)))[0]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'broken', line, reason: `broken XML: ${reason}; get the file again` };
  }
  return name.endsWith('entry') ? readAtom(data, line) : readRecord(data, line);
}

function readAtom(entry: Record<string, unknown>, line: number): ReadItem {
  const id = text(entry.id) ?? '';
  const links = list(entry.link).map(objectOf);
  const page = textOf(links.find((link) => link['@rel'] !== 'related')?.['@href']);
  if (id.includes('/api/errors')) {
    const reason = `is no paper, but an answer: ${text(entry.summary) ?? 'error'}`;
    return { kind: 'broken', line, reason };
  }
  const arxiv = /^(?:https?:\/\/)?(?:\w+\.)?arxiv\.org\/abs\/(\S+?)(?:v\d+)?$/.exec(id.trim())?.[1];
  const fields: ForeignFields = {
    title: text(entry.title),
    abstract: text(entry.summary) ?? text(entry.content),
    authors: list(entry.author).flatMap((author) => text(objectOf(author).name) ?? []),
    submitted: text(entry.published) ?? text(entry.updated),
    ...(arxiv && { arxiv }),
    doi: text(entry.doi),
    categories: list(entry.category).flatMap((item) => textOf(objectOf(item)['@term']) ?? []),
    addresses: !arxiv && page ? [page] : [],
  };
  return {
    ...{ kind: 'entry', line, dialect: 'markup', fields },
    ...(id.trim() && { label: arxiv ?? id.trim() }),
    unread: ['comment', 'journal_ref'].filter((name) => name in entry),
  };
}

function readRecord(record: Record<string, unknown>, line: number): ReadItem {
  const header = objectOf(record.header);
  const label = (text(list(header.identifier)[0]) ?? '').replace(/^oai:arXiv\.org:/, '');
  if (header['@status'] === 'deleted') {
    return { kind: 'broken', line, label, reason: 'has been deleted at the source' };
  }
  const metadata = objectOf(record.metadata);
  const own = objectOf(metadata.arXiv ?? metadata.arXivRaw);
  const dublin = objectOf(metadata.dc);
  const isOwn = Object.keys(own).length > 0;
  if (!isOwn && Object.keys(dublin).length === 0) {
    return { kind: 'broken', line, label, reason: 'has no metadata that can be read' };
  }
  const fields = isOwn ? readOwn(own) : readDublinCore(dublin);
  return {
    ...{ kind: 'entry', line, dialect: 'markup', fields },
    ...(label && { label }),
    unread: ['comments', 'journal-ref', 'msc-class', 'acm-class', 'report-no', 'license'].filter(
      (name) => name in own,
    ),
  };
}

function readOwn(own: Record<string, unknown>): ForeignFields {
  const authors = own.authors;
  const version = list(own.version)[0];
  return {
    title: text(own.title),
    abstract: text(own.abstract),
    authors:
      text(authors)?.trim() && !objectOf(authors).author
        ? (text(authors) ?? '').replace(/\([^()]*\)/g, '').split(/(?<!\s)\s*(?:,|\band\b)\s*/)
        : list(objectOf(authors).author).map((author) => {
            const name = objectOf(author);
            const parts = [text(name.forenames), text(name.keyname), text(name.suffix)];
            return parts.filter(Boolean).join(' ');
          }),
    submitted: text(own.created) ?? text(objectOf(version).date),
    arxiv: text(own.id),
    doi: text(own.doi)?.trim().split(/\s+/)[0],
    categories: (text(own.categories) ?? '').split(/\s+/).filter(Boolean),
  };
}

function readDublinCore(dublin: Record<string, unknown>): ForeignFields {
  const texts = (value: unknown) => list(value).flatMap((item) => text(item) ?? []);
  const identifiers = texts(dublin.identifier);
  return {
    title: texts(dublin.title)[0],
    abstract: texts(dublin.description).sort((a, b) => b.length - a.length)[0],
    authors: texts(dublin.creator).map((name) =>
      name
        .split(/(?<!\s)\s*,\s*/)
        .reverse()
        .join(' '),
    ),
    submitted: texts(dublin.date).sort()[0],
    arxiv: identifiers.map((id) => /arxiv\.org\/abs\/(\S+)/.exec(id)?.[1]).find(Boolean),
    doi: identifiers.find((id) => /doi:|doi\.org\//.test(id)),
  };
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** An element's text, whether it has attributes or not. */
function text(value: unknown): string | undefined {
  return textOf(value) ?? textOf(objectOf(value)['#text']);
}
