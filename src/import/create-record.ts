import { isPaperId, paperSchema, type Paper } from '../collection/schema.ts';
import { createAcceptor, formatNote } from './accept-field.ts';
import { cleanAbstract, cleanFieldLine } from './clean/clean-field.ts';
import { chooseDate } from './clean/dates.ts';
import { parseArxivId, parseDoi, sortAddresses } from './clean/identifiers.ts';
import { isSameLanguage, parseLanguage } from './clean/languages.ts';
import type {
  BrokenEntry,
  ForeignFields,
  ImportRecord,
  ReadItem,
  RecordPaper,
} from './import-record.ts';

type EntryItem = Extract<ReadItem, { kind: 'entry' }>;
type Acceptor = ReturnType<typeof createAcceptor>;

const LINK_KINDS = Object.keys(paperSchema.shape.links.unwrap().shape) as (keyof Paper['links'])[];

/**
 * Makes a record of an entry: its texts are cleaned and every field is validated against the schema.
 * A field that is not legal is left out and named in the notes; without a legal title there is no
 * record.
 *
 * @param abstracts language of the collection's abstracts, which a paper need not name; absent where
 *   it is not known
 */
export function createRecord(
  item: EntryItem,
  file: string,
  abstracts?: string,
): ImportRecord | BrokenEntry {
  const { fields, dialect } = item;
  const notes: string[] = [...(item.notes ?? [])];
  const { accept, acceptEach } = createAcceptor(notes);
  const line = (name: string, value: string | undefined): string | undefined => {
    if (value === undefined) return undefined;
    const cleaned = cleanFieldLine(value, dialect);
    notes.push(...cleaned.notes.map((note) => `${name} ${note}`));
    return cleaned.text || undefined;
  };
  const place = { file, line: item.line, ...(item.label && { label: item.label }) };
  const { title } = accept('title', line('title', fields.title));
  if (title === undefined) return { ...place, reason: 'has no title; give it one' };

  const abstract = fields.abstract ? cleanAbstract(fields.abstract, dialect) : undefined;
  if (abstract) notes.push(...abstract.notes.map((note) => `abstract ${note}`));
  const known = sortAddresses(fields);
  const arxiv = parseArxivId(fields.arxiv) ?? known.arxiv ?? parseArxivId(known.doiArxiv);
  const doi = parseDoi(fields.doi) ?? known.doi;
  const refuse = (name: string, value: string, what: string) =>
    notes.push(`${name}: "${formatNote(value)}" is no ${what}; left out`);
  if (fields.arxiv?.trim() && !arxiv) refuse('arxiv', fields.arxiv, 'arXiv id');
  if (fields.doi?.trim() && !doi) refuse('doi', fields.doi, 'DOI');
  for (const address of known.refused) refuse('links', address, 'web address of a paper');
  const lang = fields.lang?.trim() ? parseLanguage(fields.lang) : undefined;
  if (fields.lang?.trim() && !lang) refuse('lang', fields.lang, 'language that is known');
  const isWantedLegal = fields.id !== undefined && isPaperId(fields.id);
  if (fields.id !== undefined && !isWantedLegal) refuse('id', fields.id, 'id of a paper');

  const categories = acceptEach('categories', fields.categories);
  const paper: RecordPaper = {
    title,
    authors: acceptEach(
      'authors',
      fields.authors?.flatMap((name) => cleanName(line('authors', name)) ?? []),
    ),
    ...readDates(fields, notes),
    ...accept('venue', line('venue', fields.venue)),
    ...accept('venueFull', line('venueFull', fields.venueFull)),
    ...accept('arxiv', arxiv),
    ...accept('doi', doi),
    links: acceptLinks(known.links, accept),
    topics: acceptEach('topics', fields.topics),
    aliases: acceptEach('aliases', fields.aliases),
    ...accept('lang', lang && isSameLanguage(lang, abstracts) ? undefined : lang),
    ...accept('note', line('note', fields.note)),
    ...(categories.length > 0 && { categories }),
    ...accept('abstract', abstract?.text || undefined),
  };
  return { ...place, paper, notes, ...(isWantedLegal && { wantedId: fields.id }) };
}

function acceptLinks(
  links: Readonly<Record<string, readonly string[]>>,
  accept: Acceptor['accept'],
): Paper['links'] {
  return Object.fromEntries(
    LINK_KINDS.flatMap((kind) => {
      const legal = (links[kind] ?? []).flatMap(
        (address) => accept('links', { [kind]: [address] }, `links.${kind}`).links?.[kind] ?? [],
      );
      return legal.length > 0 ? [[kind, legal]] : [];
    }),
  );
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
    const chosen = chooseDate([fields[name] ?? []].flat());
    notes.push(...chosen.notes.map((note) => `${name}: ${formatNote(note)}`));
    return chosen.date;
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
  return (
    name
      ?.replace(/[{}]|(?<!\\)\\+$|^\\+/g, '')
      .replace(/^[\s,;]+|(?<![\s,;*†‡])[\s,;*†‡]+$/g, '') || undefined
  );
}
