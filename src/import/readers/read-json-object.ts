import { PAPER_FIELDS as FIELD_TABLE, type FieldName } from '../../collection/field-table.ts';
import { getOwn } from '../../abstract/get-own.ts';
import { LINK_KINDS, type ForeignFields, type ReadItem } from '../import-record.ts';
import { splitNames, toDisplayName } from '../clean/split-names.ts';
import { listVersions } from './arxiv-versions.ts';
import { splitKeywords } from './bibtex/bibtex-fields.ts';
import { findField } from './csv-columns.ts';
import { findRepositories } from './find-repositories.ts';
import { readJournalReference } from './journal-reference.ts';
import { keepOthers } from './keep-others.ts';
import { describeNonTexts, toObject, toObjects, toText, toTexts } from './json-values.ts';

const PAPER_FIELDS =
  'id title abstract authors submitted published date venue venueFull year arxiv doi links code project pdf video slides data topics aliases lang note url categories'.split(
    ' ',
  );
/** Fields that are read as in `papers/*.jsonl`. */
const OWN_FIELDS = (Object.keys(FIELD_TABLE) as FieldName[]).filter(
  (name) => !PAPER_FIELDS.includes(name) && name !== 'versions' && name !== 'extra',
);
/** Further fields of arXiv's metadata snapshot. */
const SNAPSHOT_FIELDS =
  'submitter comments journal-ref report-no license versions update_date authors_parsed'.split(' ');
const IMPORTED = new Set([
  ...PAPER_FIELDS,
  ...OWN_FIELDS,
  ...LINK_KINDS,
  'extra',
  'versions',
  'authors_parsed',
  'update_date',
]);
/** Fields that must be text or a list of texts. */
const TEXTS = PAPER_FIELDS.filter((name) => !['authors', 'links'].includes(name));
const ARXIV_ID = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/;

/**
 * Reads a paper in this project's fields (those of `papers/*.jsonl`; links can also be top-level
 * fields) or in those of arXiv's metadata snapshot, where authors and categories are a single text.
 */
export function readJsonObject(given: Record<string, unknown>, line: number): ReadItem {
  const isSnapshot = SNAPSHOT_FIELDS.some((name) => name in given);
  const object = isSnapshot ? given : renameFields(given);
  const id = toText(object.id);
  const isArxivId = id !== undefined && ARXIV_ID.test(id);
  const links = { ...object, ...toObject(object.links) };
  const authors = isSnapshot ? readSnapshotAuthors(object) : readAuthors(object.authors);
  const unnamed = Array.isArray(object.authors) ? object.authors.length - authors.length : 0;
  const notes = [
    ...describeNonTexts(object, TEXTS),
    ...(unnamed > 0 && !isSnapshot ? [`authors: ${unnamed} without a name; omitted`] : []),
  ];
  const others = Object.fromEntries(
    Object.entries(object).filter(
      ([name]) => !IMPORTED.has(name) && !(isSnapshot && SNAPSHOT_FIELDS.includes(name)),
    ),
  );
  const { extra, unsupported } = keepOthers(others);
  const fields: ForeignFields = {
    ...(id && !isArxivId && { id }),
    title: toText(object.title),
    abstract: toText(object.abstract),
    authors,
    submitted: isSnapshot
      ? firstVersion(object)
      : (toText(object.submitted) ?? toText(object.date)),
    published: [...toTexts(object.year), ...toTexts(object.published)],
    venue: toText(object.venue),
    venueFull: toText(object.venueFull),
    arxiv: toText(object.arxiv) ?? (isArxivId ? id : undefined),
    doi: toText(object.doi),
    links: Object.fromEntries(LINK_KINDS.map((kind) => [kind, toTexts(links[kind])])),
    addresses: toTexts(object.url),
    categories: toTexts(object.categories).flatMap((value) => value.split(/\s+/).filter(Boolean)),
    topics: toTexts(object.topics),
    aliases: toTexts(object.aliases),
    lang: toText(object.lang),
    note: toText(object.note),
    extra: { ...extra, ...keepOthers(toObject(object.extra)).extra },
    own: Object.fromEntries(
      [...OWN_FIELDS, 'versions' as const].map((name) => [name, toList(name, object[name])]),
    ),
    ...(isSnapshot && readSnapshot(object, extra)),
  };
  return {
    ...{ kind: 'entry', line, dialect: 'markup', fields, notes, source: given },
    ...(id && { label: id }),
    unsupported: [...unsupported, ...(isSnapshot && object.submitter ? ['submitter'] : [])],
  };
}

/** Maximum length of a sentence that summarises a paper. */
const MAX_SUMMARY = 300;

/** Field names that differ from those of tables. */
const RENAMED: Readonly<Record<string, string>> = { addresses: 'url' };

/** Renames fields with a name known from tables, such as `pdf_url`, to ours. */
function renameFields(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const renamed: Record<string, unknown> = { ...object };
  for (const [name, value] of Object.entries(object)) {
    const column = IMPORTED.has(name) || name === 'source' ? undefined : findField(name);
    const field = column?.replace(/^(?:details|links)\./, '') ?? '';
    const ours = getOwn(RENAMED, field) ?? field;
    if (!IMPORTED.has(ours) || renamed[ours] !== undefined || !isTextual(value, ours)) continue;
    renamed[ours] = value;
    Reflect.deleteProperty(renamed, name);
  }
  // The summary of this project is a sentence; in arXiv's API it is the abstract.
  if (renamed.abstract === undefined && (toText(renamed.summary)?.length ?? 0) > MAX_SUMMARY) {
    renamed.abstract = renamed.summary;
    Reflect.deleteProperty(renamed, 'summary');
  }
  return renamed;
}

function isTextual(value: unknown, field: string): boolean {
  return field === 'authors' || toTexts(value).length > 0;
}

/** A list in a single text, such as "lamps; norms". */
function toList(name: FieldName, value: unknown): unknown {
  return FIELD_TABLE[name].kind === 'textList' && typeof value === 'string'
    ? splitKeywords(value)
    : value;
}

/** The fields of arXiv's snapshot that other objects do not have. */
function readSnapshot(
  object: Readonly<Record<string, unknown>>,
  others: Readonly<Record<string, string>>,
): Partial<ForeignFields> {
  const text = (name: string) => toText(object[name]);
  const { extra, details, ...published } = readJournalReference(text('journal-ref'));
  const comment = text('comments');
  return {
    ...published,
    details: { ...details, number: text('report-no'), licence: text('license') },
    extra: { ...others, ...extra, ...(comment && { comment }) },
    addresses: [...toTexts(object.url), ...findRepositories(comment)],
    own: {
      versions: listVersions(
        text('id') ?? '',
        toObjects(object.versions).map(({ version, created }) => ({
          name: toText(version) ?? '',
          date: toText(created),
        })),
      ),
    },
  };
}

function readAuthors(value: unknown): string[] {
  if (typeof value === 'string') return splitNames(value).names.map(toDisplayName);
  return (Array.isArray(value) ? value : []).flatMap((author: unknown) => {
    return toText(author) ?? readAuthorObject(author) ?? [];
  });
}

/** Names of the parts of a name, folded: without separators, in lower case. */
const [GIVEN, FAMILY, WHOLE] = [
  ['given', 'first', 'firstname', 'givenname', 'forename', 'forenames', 'vorname', 'prenom'],
  ['family', 'last', 'lastname', 'familyname', 'surname', 'keyname', 'nachname', 'nom'],
  ['name', 'fullname', 'displayname', 'literal', 'author'],
];

/** The name of an author that is an object with any usual property, or a list as in arXiv's. */
function readAuthorObject(author: unknown): string | undefined {
  if (Array.isArray(author)) return formatParsedName(author);
  const parts = new Map(
    Object.entries(toObject(author)).map(([key, value]) => [
      key.toLowerCase().replace(/[_\s-]/g, ''),
      value,
    ]),
  );
  const get = (names: readonly string[]) => names.map((name) => parts.get(name)).find(Boolean);
  const whole = get(WHOLE);
  if (whole !== undefined) return toText(whole) ?? readAuthorObject(whole);
  const [given, family] = [toText(get(GIVEN)), toText(get(FAMILY))];
  return [given, family].filter(Boolean).join(' ') || undefined;
}

/** `[family, given, suffix]` → `given family suffix`. */
function formatParsedName(name: unknown): string {
  const [family = '', given = '', suffix = ''] = toNameParts(name);
  return [given, family, suffix].filter(Boolean).join(' ');
}

/** `authors_parsed` is a list of [family, given, suffix]; `authors` is a text with affiliations. */
function readSnapshotAuthors(object: Record<string, unknown>): string[] {
  const parsed = object.authors_parsed;
  if (Array.isArray(parsed) && parsed.length > 0) {
    return parsed.map(formatParsedName);
  }
  if (typeof object.authors !== 'string') return readAuthors(object.authors);
  return object.authors
    .replace(/\([^()]*\)/g, '')
    .split(/(?<!\s)\s*(?:,|\band\b)\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
}

function toNameParts(value: unknown): string[] {
  return Array.isArray(value) ? value.map((item) => (typeof item === 'string' ? item : '')) : [];
}

function firstVersion(object: Record<string, unknown>): string | undefined {
  const first = Array.isArray(object.versions) ? toObject(object.versions[0]) : {};
  return toText(first.created) ?? toText(object.submitted) ?? toText(object.update_date);
}
