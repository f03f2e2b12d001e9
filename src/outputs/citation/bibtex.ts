import { listFields, type FieldName } from '../../collection/field-table.ts';
import type { Name } from '../../collection/person-name.ts';
import type { Kind } from '../../collection/publication-kind.ts';
import { formatBibtexTitle } from './bibtex-title.ts';
import { escapeBibtex } from './bibtex-text.ts';
import { getExtra, getText, listNotes } from './details.ts';
import type { Reference } from './reference.ts';

/**
 * The entry type and the field for the venue. `dataset` and `software` are known to BibLaTeX only.
 */
const ENTRIES: Readonly<Record<Kind, { readonly type: string; readonly venue: string }>> = {
  journal: { type: 'article', venue: 'journal' },
  proceedings: { type: 'inproceedings', venue: 'booktitle' },
  preprint: { type: 'misc', venue: 'howpublished' },
  thesis: { type: 'phdthesis', venue: 'howpublished' },
  book: { type: 'book', venue: 'howpublished' },
  chapter: { type: 'incollection', venue: 'booktitle' },
  report: { type: 'techreport', venue: 'howpublished' },
  dataset: { type: 'dataset', venue: 'howpublished' },
  software: { type: 'software', venue: 'howpublished' },
  other: { type: 'misc', venue: 'howpublished' },
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Names of extra fields that are valid in BibTeX; those from RIS are in capitals. */
const EXTRA = /^(?!note$|entrytype$|type$)[a-z][a-z\d_-]*$/;

/** Types of entries; programs do not read `@comment`, `@preamble` and `@string` as entries. */
const ENTRY_TYPE = /^(?!(?:comment|preamble|string)$)[a-z]+$/;

/**
 * Formats a BibTeX entry, which Biber can also read: https://ctan.org/pkg/biblatex, "Data model".
 * Unknown fields are omitted. `day` is a BibLaTeX field that BibTeX ignores.
 */
export function toBibtex(reference: Reference): string {
  const { key, kind, title, titleTex, authors, editors = [], venue, date, arxiv, doi } = reference;
  const { venue: venueField } = ENTRIES[kind];
  const [year, month, day] = date;
  const fields: Record<string, string | undefined> = {
    title: titleTex ?? formatBibtexTitle([{ type: 'text', source: title, text: title }]),
    author: authors.map(formatAuthor).join(' and ') || undefined,
    // Braces twice: some programs change the case of book titles.
    [venueField]:
      venue && (venueField === 'booktitle' ? `{${escapeBibtex(venue)}}` : escapeBibtex(venue)),
    shortjournal:
      kind === 'journal' && reference.shortVenue ? escapeBibtex(reference.shortVenue) : undefined,
    editor: editors.map(formatAuthor).join(' and ') || undefined,
    ...formatDetails(reference),
    year: year?.toString().padStart(4, '0'),
    month: month === undefined ? undefined : MONTHS[month - 1],
    day: day?.toString(),
    eprint: arxiv,
    archivePrefix: arxiv && 'arXiv',
    doi: doi && !/[{}\\]/.test(doi) ? doi : undefined,
    url: reference.page ?? reference.url,
    language: reference.language,
    note: listNotes(reference, 'bibtex').map(escapeBibtex).join('; ') || undefined,
    primaryClass: reference.primaryClass,
    abstract: reference.abstractTex,
  };
  const own = (reference.own ?? []).map(({ name, text }) => [name, text] as const);
  for (const [name, text] of [...own, ...getExtra(reference, EXTRA)]) {
    const isNew = !Object.hasOwn(fields, name) || fields[name] === undefined;
    if (isNew) fields[name] = escapeBibtex(text);
  }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    // Names of months are macros of BibTeX.
    value === undefined
      ? []
      : [`  ${name.padEnd(13)} = ${name === 'month' ? value : `{${value}}`},\n`],
  );
  return `@${getType(reference)}{${key},\n${lines.join('')}}\n`;
}

function getType({ kind, details = {}, extra = {} }: Reference): string {
  const { entrytype } = extra;
  if (entrytype !== undefined && ENTRY_TYPE.test(entrytype)) return entrytype;
  const isMaster = kind === 'thesis' && /master/i.test(String(details.genre));
  return isMaster ? 'mastersthesis' : ENTRIES[kind].type;
}

const NAMES = listFields('bibtex');
const IDS: ReadonlySet<string> = new Set(listFields('site').map(([name]) => name));

/** The field for the institution, by type of entry. */
const INSTITUTIONS: Readonly<Record<string, string>> = {
  phdthesis: 'school',
  mastersthesis: 'school',
  thesis: 'institution',
  techreport: 'institution',
  report: 'institution',
};

function formatDetails(reference: Reference): Record<string, string | undefined> {
  const { kind, details = {} } = reference;
  const get = (field: FieldName): string | undefined => {
    const text = getText(details, field);
    // Programs read ids, and nothing typesets them.
    return text && IDS.has(field) && !/[{}\\]/.test(text) ? text : text && escapeBibtex(text);
  };
  const [issue, institution] = [get('issue'), get('institution')];
  // BibTeX numbers issues; in BibLaTeX, an issue can also have a name, such as "Spring".
  const hasNumber = get('number') !== undefined && !/^\d/.test(issue ?? '');
  const isNumbered = kind === 'journal' && issue !== undefined && !hasNumber;
  const others = NAMES.map(([field, [name = '']]) => [name, get(field)] as const);
  return {
    ...Object.fromEntries(others),
    pages: get('pages')?.replace(/[–‑-]+/g, '--'),
    number: isNumbered ? issue : get('number'),
    issue: isNumbered ? undefined : issue,
    ...(institution && {
      [INSTITUTIONS[getType(reference)] ?? 'organization']: institution,
    }),
    type: /^master[’']s thesis$/i.test(get('genre') ?? '') ? undefined : get('genre'),
  };
}

/** Formats a name as `Family, Given`, which is unambiguous. */
function formatAuthor(name: Name): string {
  if ('literal' in name) return `{${escapeBibtex(name.literal)}}`;
  const { given, particle, family, suffix } = name;
  // BibTeX treats lower-case words anywhere in the family name as particles: `Ortega y Gasset`.
  const isOne = !/(?:^|\s)\p{Ll}/u.test(family) && !/(?:^|\s)and(?:\s|$)|,/i.test(family);
  // Programs that expect "Ann Lee, Bo Ray" to be two people would read "Cruz Pérez, Ana Mae" as
  // two.
  const isPair = /\s/.test(family) && /\s/.test(given);
  const whole = isOne && !isPair ? escapeBibtex(family) : `{${escapeBibtex(family)}}`;
  const last = particle ? `${escapeBibtex(particle)} ${whole}` : whole;
  const parts = [last, suffix && escapeBibtex(suffix), escapeBibtex(given)].filter(Boolean);
  return parts.length > 1 ? parts.join(', ') : `{${whole}}`;
}
