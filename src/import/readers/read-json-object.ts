import type { ForeignFields, ReadItem } from '../import-record.ts';
import { describeNonTexts, objectOf, textOf, textsOf } from './json-values.ts';

const OWN =
  'id title abstract authors submitted published date venue venueFull year arxiv doi links code project pdf video slides data topics aliases lang note url categories'.split(
    ' ',
  );
/** What arXiv's metadata snapshot has besides. */
const SNAPSHOT =
  'submitter comments journal-ref report-no license versions update_date authors_parsed'.split(' ');
const KNOWN = new Set([
  ...OWN,
  'journal-ref',
  'versions',
  'authors_parsed',
  'update_date',
  'submitter',
]);
/** Fields that are a text or a list of texts. */
const TEXTS = OWN.filter((name) => !['authors', 'links'].includes(name));
const KINDS = ['code', 'project', 'pdf', 'video', 'slides', 'data'] as const;

const ARXIV_ID = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/;

/**
 * Reads a paper in our own fields (those of `papers/*.jsonl`; links may also stand beside the other
 * fields) or in those of arXiv's metadata snapshot, in which authors and categories are one text.
 */
export function readJsonObject(object: Record<string, unknown>, line: number): ReadItem {
  const isSnapshot = SNAPSHOT.some((name) => name in object);
  const id = textOf(object.id);
  const isArxivId = id !== undefined && ARXIV_ID.test(id);
  const links = { ...object, ...objectOf(object.links) };
  const authors = isSnapshot ? readSnapshotAuthors(object) : readAuthors(object.authors);
  const nameless = Array.isArray(object.authors) ? object.authors.length - authors.length : 0;
  const notes = [
    ...describeNonTexts(object, TEXTS),
    ...(nameless > 0 && !isSnapshot ? [`authors: ${nameless} of them have no name; left out`] : []),
  ];
  const fields: ForeignFields = {
    ...(id && !isArxivId && { id }),
    title: textOf(object.title),
    abstract: textOf(object.abstract),
    authors,
    submitted: isSnapshot
      ? firstVersion(object)
      : (textOf(object.submitted) ?? textOf(object.date)),
    published: [...textsOf(object.year), ...textsOf(object.published)],
    venue: textOf(object.venue),
    venueFull: textOf(object.venueFull),
    arxiv: textOf(object.arxiv) ?? (isArxivId ? id : undefined),
    doi: textOf(object.doi),
    links: Object.fromEntries(KINDS.map((kind) => [kind, textsOf(links[kind])])),
    addresses: textsOf(object.url),
    categories: textsOf(object.categories).flatMap((value) => value.split(/\s+/).filter(Boolean)),
    topics: textsOf(object.topics),
    aliases: textsOf(object.aliases),
    lang: textOf(object.lang),
    note: textOf(object.note),
  };
  return {
    ...{ kind: 'entry', line, dialect: 'markup', fields, notes },
    ...(id && { label: id }),
    unread: Object.keys(object).filter((name) => !KNOWN.has(name) && object[name] !== null),
  };
}

function readAuthors(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/(?<!\s)\s*(?:;|,|\band\b)\s*/).filter(Boolean);
  return (Array.isArray(value) ? value : []).flatMap((author: unknown) => {
    const { name } = objectOf(author);
    return textOf(author) ?? textOf(name) ?? [];
  });
}

/** `authors_parsed` is a list of [family, given, suffix]; `authors` is one text with affiliations. */
function readSnapshotAuthors(object: Record<string, unknown>): string[] {
  const parsed = object.authors_parsed;
  if (Array.isArray(parsed) && parsed.length > 0) {
    return parsed.map((name: unknown) => {
      const [family = '', given = '', suffix = ''] = textsOfTuple(name);
      return [given, family, suffix].filter(Boolean).join(' ');
    });
  }
  if (typeof object.authors !== 'string') return readAuthors(object.authors);
  return object.authors
    .replace(/\([^()]*\)/g, '')
    .split(/(?<!\s)\s*(?:,|\band\b)\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
}

function textsOfTuple(value: unknown): string[] {
  return Array.isArray(value) ? value.map((item) => (typeof item === 'string' ? item : '')) : [];
}

function firstVersion(object: Record<string, unknown>): string | undefined {
  const first = Array.isArray(object.versions) ? objectOf(object.versions[0]) : {};
  return textOf(first.created) ?? textOf(object.submitted) ?? textOf(object.update_date);
}
