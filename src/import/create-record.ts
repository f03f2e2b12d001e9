import { paperSchema, isPaperId } from '../collection/schema.ts';
import { cleanAbstract, cleanFieldLine } from './clean/clean-field.ts';
import { parseForeignDate } from './clean/dates.ts';
import { parseArxivId, parseDoi, sortAddresses } from './clean/identifiers.ts';
import type {
  BrokenEntry,
  ForeignFields,
  ImportRecord,
  ReadItem,
  RecordPaper,
} from './import-record.ts';

type EntryItem = Extract<ReadItem, { kind: 'entry' }>;
type Field = keyof typeof paperSchema.shape;

/**
 * Makes a record of an entry: its texts cleaned, each field held against the schema. A field that
 * is not legal is left out and named in the notes; only without a title there is no record.
 */
export function createRecord(item: EntryItem, file: string): ImportRecord | BrokenEntry {
  const { fields, dialect } = item;
  const notes: string[] = [...(item.notes ?? [])];
  const line = (name: string, value: string | undefined): string | undefined => {
    if (value === undefined) return undefined;
    const cleaned = cleanFieldLine(value, dialect);
    notes.push(...cleaned.notes.map((note) => `${name} ${note}`));
    return cleaned.text || undefined;
  };
  const place = { file, line: item.line, ...(item.label && { label: item.label }) };
  const title = line('title', fields.title);
  if (!title) return { ...place, reason: 'has no title; give it one' };

  const abstract = fields.abstract ? cleanAbstract(fields.abstract, dialect) : undefined;
  if (abstract) notes.push(...abstract.notes.map((note) => `abstract ${note}`));
  const accept = createAcceptor(notes);
  const known = sortAddresses(fields);
  const arxiv = parseArxivId(fields.arxiv) ?? known.arxiv ?? parseArxivId(known.doiArxiv);
  const doi = parseDoi(fields.doi) ?? known.doi;
  if (fields.arxiv && !arxiv)
    notes.push(`arxiv: "${fields.arxiv.trim()}" is no arXiv id; left out`);
  if (fields.doi && !doi) notes.push(`doi: "${fields.doi.trim()}" is no DOI; left out`);

  const paper: RecordPaper = {
    title,
    authors: (fields.authors ?? []).flatMap((name) => cleanName(line('authors', name)) ?? []),
    ...readDates(fields, notes),
    ...accept('venue', line('venue', fields.venue)),
    ...accept('venueFull', line('venueFull', fields.venueFull)),
    ...accept('arxiv', arxiv),
    ...accept('doi', doi),
    links: accept('links', known.links).links ?? {},
    topics: accept('topics', fields.topics).topics ?? [],
    aliases: accept('aliases', fields.aliases).aliases ?? [],
    ...accept('lang', toLanguage(fields.lang)),
    ...accept('note', line('note', fields.note)),
    ...accept('categories', fields.categories),
    ...(abstract?.text && { abstract: abstract.text }),
  };
  return {
    ...{ ...place, paper, notes },
    ...(fields.id !== undefined && isPaperId(fields.id) && { wantedId: fields.id }),
  };
}

/** Takes a field over if the schema does, and says so if it does not. */
function createAcceptor(notes: string[]) {
  return <Name extends Field>(
    name: Name,
    value: unknown,
  ): Partial<Pick<RecordPaper, Name & keyof RecordPaper>> => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return {};
    const result = paperSchema.shape[name].safeParse(value);
    if (result.success)
      return { [name]: result.data } as Partial<Pick<RecordPaper, Name & keyof RecordPaper>>;
    notes.push(`${name}: ${result.error.issues[0]?.message ?? 'is not legal'}; left out`);
    return {};
  };
}

/**
 * The date of a venue is its year; whatever is more precise, or has no venue, says when the paper
 * was made public.
 */
function readDates(
  fields: ForeignFields,
  notes: string[],
): Pick<RecordPaper, 'submitted' | 'year'> {
  const read = (name: 'submitted' | 'published'): string | undefined => {
    const source = fields[name];
    if (!source?.trim()) return undefined;
    const date = parseForeignDate(source);
    if (date === undefined) notes.push(`${name}: "${source.trim()}" is no date; left out`);
    return date;
  };
  const submitted = read('submitted');
  const published = read('published');
  const isVenues = fields.venue !== undefined || submitted !== undefined;
  const day =
    submitted ?? (published && (published.length > 4 || !isVenues) ? published : undefined);
  return {
    ...(day && { submitted: day }),
    ...(published && isVenues && { year: Number(published.slice(0, 4)) }),
  };
}

/** Without what affiliations and half-read braces leave behind. */
function cleanName(name: string | undefined): string | undefined {
  return name?.replace(/[{}]|\\+$|^\\+/g, '').replace(/^[\s,;]+|[\s,;*†‡]+$/g, '') || undefined;
}

/** A tag, also of the names that BibLaTeX has; English is the usual and says nothing. */
function toLanguage(source: string | undefined): string | undefined {
  const name = source?.trim().toLowerCase().replaceAll('_', '-') ?? '';
  const known: Readonly<Record<string, string>> = {
    ...{ french: 'fr', german: 'de', ngerman: 'de', spanish: 'es', italian: 'it', dutch: 'nl' },
    ...{
      portuguese: 'pt',
      russian: 'ru',
      chinese: 'zh',
      japanese: 'ja',
      korean: 'ko',
      polish: 'pl',
    },
  };
  if (Object.hasOwn(known, name)) return known[name];
  return /^[a-z]{2}(?:-[a-z\d]{2,8})*$/.test(name) && !name.startsWith('en')
    ? source?.trim()
    : undefined;
}
