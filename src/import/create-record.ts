import { collapseSpaces } from '../abstract/collapse-spaces.ts';
import { findProtectedWords, getCore } from '../abstract/title-capitals.ts';
import { normalizeNumbers } from '../collection/book-numbers.ts';
import { PAPER_FIELDS, type FieldName } from '../collection/field-table.ts';
import { getKind } from '../collection/publication-kind.ts';
import { isPaperId, type Paper } from '../collection/schema.ts';
import { parseTime } from '../collection/time-of-day.ts';
import { createFieldValidator, formatNote } from './field-validator.ts';
import { cleanAbstract, cleanFieldLine, cleanPlainLine } from './clean/clean-field.ts';
import { chooseDate } from './clean/choose-date.ts';
import { splitNotices } from './clean/copyright-notice.ts';
import { parseArxivId, parseDoi, sortAddresses } from './clean/identifiers.ts';
import { isSameLanguage, parseLanguage } from './clean/languages.ts';
import { isFileName, splitFiles } from './files/split-files.ts';
import { readStatus } from './clean/retractions.ts';
import { splitLanguages } from './clean/split-languages.ts';
import { readContributors } from './name-parts.ts';
import { MARK } from './readers/bibtex/find-braced.ts';
import {
  LINK_KINDS,
  type BrokenEntry,
  type Dialect,
  type ForeignFields,
  type ImportRecord,
  type ReadItem,
  type RecordPaper,
} from './import-record.ts';

/** Placeholders of databases for a missing abstract. */
const NO_ABSTRACT =
  /^[[(]?(?:no abstract(?: (?:is )?(?:available|provided))?|(?:an )?abstract (?:is )?not available|n\/?a|none|null|[-–—.]+)\.?[\])]?\.?$/i;

type EntryItem = Extract<ReadItem, { kind: 'entry' }>;
type FieldValidator = ReturnType<typeof createFieldValidator>;

/**
 * Creates a record from an entry: cleans its text and validates every field against the schema.
 * Invalid fields are omitted and described in the notes. An entry without a valid title is broken.
 *
 * @param abstracts language of the collection's abstracts, which is omitted from papers; undefined
 *   if unknown
 */
export function createRecord(
  item: EntryItem,
  file: string,
  abstracts?: string,
): ImportRecord | BrokenEntry {
  const { fields, dialect } = item;
  const notes: string[] = [...(item.notes ?? [])];
  const { validateField, validateItems } = createFieldValidator(notes);
  const line = (name: string, value: string | undefined): string | undefined => {
    if (value === undefined) return undefined;
    const clean = name === 'title' || name === 'note' ? cleanFieldLine : cleanPlainLine;
    const cleaned = clean(value, dialect);
    notes.push(...cleaned.notes.map((note) => `${name}: ${note}`));
    return cleaned.text || undefined;
  };
  const place = { file, line: item.line, ...(item.label && { label: item.label }) };
  const hasAbstract = fields.abstract?.trim() && !NO_ABSTRACT.test(fields.abstract.trim());
  const abstract = hasAbstract ? cleanAbstract(fields.abstract ?? '', dialect) : undefined;
  const lang = fields.lang?.trim() ? parseLanguage(fields.lang) : undefined;
  const { text: inOneLanguage, others } = splitLanguages(abstract?.text ?? '', [lang, abstracts]);
  const { text, notice } = splitNotices(inOneLanguage);
  const { title: marked, ...status } = readStatus(
    line('title', fields.title) ?? '',
    text || undefined,
    Object.entries(fields.extra ?? {}).flatMap(([name, text]) =>
      /^(?:note|comments?|status)$/i.test(name) ? (line(name, text) ?? []) : [],
    ),
  );
  const { title } = validateField('title', marked.replaceAll(MARK, '') || undefined);
  if (title === undefined) return { ...place, reason: 'has no title; add one' };

  if (abstract) notes.push(...abstract.notes.map((note) => `abstract: ${note}`));
  const { links, files: linked } = splitFiles(fields.links);
  const sorted = sortAddresses({ ...fields, links });
  const arxiv = parseArxivId(fields.arxiv) ?? sorted.arxiv ?? parseArxivId(sorted.doiArxiv);
  // The DOI that arXiv assigns is its id; another may follow when the paper is published.
  const givenDoi = parseDoi(fields.doi) ?? sorted.doi;
  const doi = /^10\.48550\/arxiv\./i.test(givenDoi ?? '') && arxiv ? undefined : givenDoi;
  const reject = (name: string, value: string, expected: string) =>
    notes.push(`${name}: "${formatNote(value)}" is not ${expected}; omitted`);
  const named = Object.entries(fields.files ?? {}).filter(([, name]) => {
    const isValid = isFileName(name);
    if (!isValid) reject('files', name, 'the name of a file next to the imported one');
    return isValid;
  });
  const files = { ...Object.fromEntries(named), ...linked };
  if (fields.arxiv?.trim() && !arxiv) reject('arxiv', fields.arxiv, 'an arXiv id');
  if (fields.doi?.trim() && !givenDoi) reject('doi', fields.doi, 'a DOI');
  for (const address of sorted.rejected) reject('links', address, 'the web address of a paper');
  if (fields.lang?.trim() && !lang) reject('lang', fields.lang, 'a known language');
  const hasValidId = fields.id !== undefined && isPaperId(fields.id);
  if (fields.id !== undefined && !hasValidId) reject('id', fields.id, 'a paper id');

  const categories = validateItems('categories', fields.categories);
  const cleanNames = (name: 'authors' | 'editors') =>
    readContributors(
      (fields[name] ?? []).flatMap((text) => cleanName(line(name, text)) ?? []),
      fields.names ?? [],
      (text) => cleanName(cleanPlainLine(text, dialect).text),
    );
  const [authors, editors] = [cleanNames('authors'), cleanNames('editors')];
  const contributors = { ...editors.contributors, ...authors.contributors };
  const editorNames = validateItems('editors', editors.names);
  // Formats without a type for preprints write `misc`, even if the arXiv id is only in the DOI.
  const isPreprint = arxiv !== undefined && fields.venue === undefined && fields.type === 'other';
  const typed = isPreprint ? { ...fields, type: 'preprint' as const } : fields;
  const paper: RecordPaper = {
    title,
    authors: validateItems('authors', authors.names),
    ...(Object.keys(contributors).length > 0 && validateField('contributors', contributors)),
    ...readDates(typed, notes),
    ...readType(typed),
    ...validateField('retracted', status.retracted),
    ...validateField('withdrawn', status.withdrawn),
    ...readDetails(
      { ...fields, details: addIds(fields.details, sorted.details) },
      { validateField, validateItems },
      line,
    ),
    ...(editorNames.length > 0 && { editors: editorNames }),
    ...validateField('venue', line('venue', fields.venue)),
    ...validateField('venueFull', line('venueFull', fields.venueFull)),
    ...validateField('arxiv', arxiv),
    ...validateField('doi', doi),
    links: validateLinks(sorted.links, validateField),
    topics: validateItems('topics', fields.topics),
    aliases: validateItems('aliases', fields.aliases),
    ...validateField('lang', lang && isSameLanguage(lang, abstracts) ? undefined : lang),
    ...validateField('note', line('note', fields.note)),
    ...(categories.length > 0 && { categories }),
    ...validateField('citekey', fields.citekey),
    ...validateField('keepCapitals', findKept(marked)),
    ...readExtra(fields, validateField, dialect, {
      ...(notice && { rights: collapseSpaces(notice) }),
      ...Object.fromEntries(
        Object.entries(others).map(([tag, other]) => [`abstract-${tag}`, collapseSpaces(other)]),
      ),
    }),
    ...validateField('abstract', status.abstract || undefined),
  };
  const retracts = parseDoi(fields.retracts);
  return {
    ...{ ...place, paper, notes },
    ...(hasValidId && { requestedId: fields.id }),
    ...(retracts && { retracts }),
    ...(Object.keys(files).length > 0 && { files }),
    ...(fields.tableNumber !== undefined && { tableNumber: fields.tableNumber }),
  };
}

function validateLinks(
  links: Readonly<Record<string, readonly string[]>>,
  validateField: FieldValidator['validateField'],
): Paper['links'] {
  return Object.fromEntries(
    LINK_KINDS.flatMap((kind) => {
      const valid = (links[kind] ?? []).flatMap(
        (address) =>
          validateField('links', { [kind]: [address] }, `links.${kind}`).links?.[kind] ?? [],
      );
      return valid.length > 0 ? [[kind, valid]] : [];
    }),
  );
}

/**
 * A publication date of a venue becomes the year and, if it has a month, the date of publication.
 * Without a venue, it becomes the submission date.
 */
function readDates(
  fields: ForeignFields,
  notes: string[],
): Pick<RecordPaper, 'submitted' | 'published' | 'year'> {
  const read = (name: 'submitted' | 'published'): string | undefined => {
    const chosen = chooseDate([fields[name] ?? []].flat());
    notes.push(...chosen.notes.map((note) => `${name}: ${formatNote(note)}`));
    return chosen.date;
  };
  const submitted = read('submitted');
  const published = read('published');
  const isUnpublished = fields.type === undefined || fields.type === 'preprint';
  if (submitted === undefined && fields.venue === undefined && isUnpublished) {
    return published === undefined ? {} : { submitted: published };
  }
  return {
    ...(submitted && { submitted }),
    ...(published && published.length > 4 && { published }),
    ...(published && { year: Number(published.slice(0, 4)) }),
  };
}

/** The type, unless it follows from the venue. */
function readType({ type, venue, venueFull }: ForeignFields): Pick<RecordPaper, 'type'> {
  if (type === undefined) return {};
  const isImplied = getKind({ type, venue, venueFull }) === getKind({ venue, venueFull });
  return isImplied ? {} : { type };
}

/** Fields of the table of fields, in the form of another format or of this project. */
function readDetails(
  { details = {}, own = {} }: ForeignFields,
  { validateField, validateItems }: ReturnType<typeof createFieldValidator>,
  line: (name: string, value: string | undefined) => string | undefined,
): Partial<RecordPaper> {
  const entries = Object.entries(details) as [FieldName, string | readonly string[] | undefined][];
  const read = entries.map(([field, values]): Partial<RecordPaper> => {
    const texts = [values ?? []].flat().flatMap((text) => line(field, text) ?? []);
    if (PAPER_FIELDS[field].kind === 'textList') {
      const items = validateItems(field as 'keywords', texts);
      return items.length > 0 ? { [field]: items } : {};
    }
    const text = texts.join('; ') || undefined;
    if (PAPER_FIELDS[field].kind === 'number') {
      const value = text === undefined ? undefined : Number(text.replace(/^(\d+),(\d+)$/, '$1.$2'));
      return validateField(field as 'position', value);
    }
    const value = text && normalizeText(field, text);
    return validateField(field, value) as Partial<RecordPaper>;
  });
  const mine = (Object.entries(own) as [FieldName, unknown][]).map(
    ([field, value]) =>
      validateField(
        field,
        typeof value === 'string' ? normalizeText(field, value) : (value ?? undefined),
      ) as Partial<RecordPaper>,
  );
  return Object.assign({}, ...read, ...mine) as Partial<RecordPaper>;
}

function addIds(details: ForeignFields['details'], ids: ForeignFields['details']) {
  const present = Object.entries(details ?? {}).filter(([, value]) => value !== undefined);
  return { ...ids, ...Object.fromEntries(present) };
}

/** Text converted to the usual notation of its field, if unambiguous. */
function normalizeText(field: FieldName, text: string): string {
  if (field === 'isbn' || field === 'issn')
    return normalizeNumbers(field, text.replace(/;(?=\S)/g, '; '));
  // "2026-05-04 09:30" and "9.30–9.45".
  const [start = ''] = text.replace(/^\d{4}-\d\d-\d\d /, '').split(/[–—-]/);
  if (field === 'start') return parseTime(start) ?? text;
  return field === 'pages' ? formatPages(text) : text;
}

/** "12--24", "12-24" and "pp. 12-24" → "12–24"; a hyphen within a page number stays: "A-1--A-5". */
function formatPages(pages: string): string {
  const dashed = pages
    .replace(/^(?:pp?\.|S\.|pages?|Seiten?)\s*(?=\d)/i, '')
    .replace(/--+|[–—]/g, '–')
    .replace(/ ?– ?/g, '–');
  const [first = '', last = '', ...rest] = dashed.split('-').map((page) => page.trim());
  const isRange = rest.length === 0 && /\d/.test(first) && /\d/.test(last);
  return isRange && !dashed.includes('–') ? `${first}–${last}` : dashed;
}

/** Words of the title that the source protects, except those that every export protects. */
function findKept(marked: string): string[] | undefined {
  const words = marked.split(/\s+/).filter(Boolean);
  const isKnown = findProtectedWords(words.map((word) => word.replaceAll(MARK, '')));
  const kept = words.filter((word, index) => word.includes(MARK) && isKnown[index] !== true);
  const cores = kept.map((word) => getCore(word.replaceAll(MARK, ''))).filter(Boolean);
  return cores.length > 0 ? [...new Set(cores)] : undefined;
}

/** @param parts parts of the abstract that are not kept there */
function readExtra(
  { extra = {} }: ForeignFields,
  validateField: FieldValidator['validateField'],
  dialect: Dialect,
  parts: Readonly<Record<string, string>>,
): Partial<RecordPaper> {
  const cleaned = Object.entries(extra).flatMap(([name, value]) => {
    const { text } = cleanPlainLine(value, dialect);
    return text ? [[name, text] as const] : [];
  });
  const all = { ...Object.fromEntries(cleaned), ...parts };
  return Object.keys(all).length > 0 ? validateField('extra', all) : {};
}

/**
 * Removes unbalanced braces, backslashes, affiliation marks, and the numbers by which DBLP
 * distinguishes people: "Ida Brook 0001". Unknown TeX stays, with a note.
 */
function cleanName(name: string | undefined): string | undefined {
  return (
    name
      ?.replace(/(?<=\p{L}) 0\d{3}$/u, '')
      .replace(/\\[A-Za-z]/.test(name) ? /(?<!\\)\\+$/g : /[{}]|(?<!\\)\\+$|^\\+/g, '')
      .replace(/^[\s,;]+|(?<![\s,;*†‡])[\s,;*†‡]+$/g, '') || undefined
  );
}
