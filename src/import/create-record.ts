import { isPaperId, type Paper } from '../collection/schema.ts';
import { createFieldValidator, formatNote } from './field-validator.ts';
import { cleanAbstract, cleanFieldLine } from './clean/clean-field.ts';
import { chooseDate } from './clean/dates.ts';
import { parseArxivId, parseDoi, sortAddresses } from './clean/identifiers.ts';
import { isSameLanguage, parseLanguage } from './clean/languages.ts';
import {
  LINK_KINDS,
  type BrokenEntry,
  type ForeignFields,
  type ImportRecord,
  type ReadItem,
  type RecordPaper,
} from './import-record.ts';

/** What databases write in place of an abstract. */
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
    const cleaned = cleanFieldLine(value, dialect);
    notes.push(...cleaned.notes.map((note) => `${name}: ${note}`));
    return cleaned.text || undefined;
  };
  const place = { file, line: item.line, ...(item.label && { label: item.label }) };
  const { title } = validateField('title', line('title', fields.title));
  if (title === undefined) return { ...place, reason: 'has no title; add one' };

  const hasAbstract = fields.abstract?.trim() && !NO_ABSTRACT.test(fields.abstract.trim());
  const abstract = hasAbstract ? cleanAbstract(fields.abstract ?? '', dialect) : undefined;
  if (abstract) notes.push(...abstract.notes.map((note) => `abstract: ${note}`));
  const sorted = sortAddresses(fields);
  const arxiv = parseArxivId(fields.arxiv) ?? sorted.arxiv ?? parseArxivId(sorted.doiArxiv);
  // The DOI that arXiv assigns is its id; another may follow when the paper is published.
  const givenDoi = parseDoi(fields.doi) ?? sorted.doi;
  const doi = /^10\.48550\/arxiv\./i.test(givenDoi ?? '') && arxiv ? undefined : givenDoi;
  const reject = (name: string, value: string, expected: string) =>
    notes.push(`${name}: "${formatNote(value)}" is not ${expected}; omitted`);
  if (fields.arxiv?.trim() && !arxiv) reject('arxiv', fields.arxiv, 'an arXiv id');
  if (fields.doi?.trim() && !givenDoi) reject('doi', fields.doi, 'a DOI');
  for (const address of sorted.rejected) reject('links', address, 'the web address of a paper');
  const lang = fields.lang?.trim() ? parseLanguage(fields.lang) : undefined;
  if (fields.lang?.trim() && !lang) reject('lang', fields.lang, 'a known language');
  const hasValidId = fields.id !== undefined && isPaperId(fields.id);
  if (fields.id !== undefined && !hasValidId) reject('id', fields.id, 'a paper id');

  const categories = validateItems('categories', fields.categories);
  const paper: RecordPaper = {
    title,
    authors: validateItems(
      'authors',
      fields.authors?.flatMap((name) => cleanName(line('authors', name)) ?? []),
    ),
    ...readDates(fields, notes),
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
    ...validateField('abstract', abstract?.text || undefined),
  };
  return { ...place, paper, notes, ...(hasValidId && { requestedId: fields.id }) };
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
 * A publication date of a venue becomes the year. A date with a month, or of an entry without a
 * venue, becomes the submission date.
 */
function readDates(
  fields: ForeignFields,
  notes: string[],
): Pick<RecordPaper, 'submitted' | 'year'> {
  const read = (name: 'submitted' | 'published'): string | undefined => {
    const chosen = chooseDate([fields[name] ?? []].flat());
    notes.push(...chosen.notes.map((note) => `${name}: ${formatNote(note)}`));
    return chosen.date;
  };
  const submitted = read('submitted');
  const published = read('published');
  const hasVenueDate = fields.venue !== undefined || submitted !== undefined;
  const day =
    submitted ?? (published && (published.length > 4 || !hasVenueDate) ? published : undefined);
  return {
    ...(day && { submitted: day }),
    ...(published && hasVenueDate && { year: Number(published.slice(0, 4)) }),
  };
}

/** Removes unbalanced braces, backslashes and affiliation marks. Unknown TeX stays, with a note. */
function cleanName(name: string | undefined): string | undefined {
  return (
    name
      ?.replace(/\\[A-Za-z]/.test(name) ? /(?<!\\)\\+$/g : /[{}]|(?<!\\)\\+$|^\\+/g, '')
      .replace(/^[\s,;]+|(?<![\s,;*†‡])[\s,;*†‡]+$/g, '') || undefined
  );
}
