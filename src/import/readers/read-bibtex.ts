import { isArxivVenue } from '../clean/identifiers.ts';
import { LINK_KINDS, type ForeignFields, type ReadItem } from '../import-record.ts';
import { AL_FOLIO_FIELDS, readAlFolioFields } from './bibtex/al-folio-fields.ts';
import { readBibtexFields } from './bibtex/bibtex-fields.ts';
import { markBraced } from './bibtex/find-braced.ts';
import { splitFootnotes } from './bibtex/footnotes.ts';
import { readNames } from './bibtex/read-names.ts';
import { scanEntries, type ScannedEntry } from './bibtex/scan-entries.ts';
import { readNameParts } from './bibtex/split-name.ts';
import { listUnused } from './list-unused.ts';
import { shortVenue } from './short-venue.ts';

const IMPORTED: ReadonlySet<string> = new Set([
  ...LINK_KINDS,
  ...AL_FOLIO_FIELDS,
  ...(
    'title subtitle author abstract year month day date journal journaltitle shortjournal ' +
    'booktitle eventtitle series crossref eprint archiveprefix eprinttype arxivid primaryclass ' +
    'doi url howpublished langid language'
  ).split(' '),
]);

/** Fields of which an entry uses only one or some. */
const ALTERNATIVES =
  'journal journaltitle shortjournal booktitle eventtitle howpublished eprint eprinttype archiveprefix address location organization school institution number issue'.split(
    ' ',
  );

/** Two lines with which Jekyll marks files that it fills in, as in al-folio's `papers.bib`. */
const EMPTY_FRONT_MATTER = /^---[ \t]*\n---(?=[ \t]*\n)/;

/** Reads BibTeX and BibLaTeX. Fields of the `crossref` parent are inherited. */
export function* readBibtex(text: string): Generator<ReadItem> {
  const scanned = [...scanEntries(text.replace(EMPTY_FRONT_MATTER, '\n'))];
  const parents = new Map(
    scanned.flatMap((item) =>
      item.kind === 'entry' ? [[item.entry.key.toLowerCase(), item.entry] as const] : [],
    ),
  );
  for (const item of scanned) {
    if (item.kind === 'text') {
      yield { kind: 'ignored', line: item.line, text: item.text };
    } else if (item.kind === 'broken') {
      const { line, key, reason } = item;
      yield { kind: 'broken', line, ...(key && { label: key }), reason };
    } else {
      yield toItem(item.entry, parents);
    }
  }
}

function toItem(entry: ScannedEntry, parents: ReadonlyMap<string, ScannedEntry>): ReadItem {
  const parent = parents.get(entry.fields.get('crossref')?.toLowerCase() ?? '');
  const get = (name: string) => entry.fields.get(name) ?? inherit(name, parent);
  const { names, isShortened, hasOtherSeparators } = readNames(get('author') ?? '');
  const notes = [
    ...(isShortened ? ['the list of authors is incomplete ("and others")'] : []),
    ...(hasOtherSeparators
      ? ['authors: separated by semicolons or commas instead of "and"; check the names']
      : []),
    ...entry.undefinedMacros.map((name) => `the macro "${name}" is not defined`),
    ...(entry.fields.has('crossref') && !parent
      ? [`crossref: "${entry.fields.get('crossref')}" is not in this file`]
      : []),
  ];
  const title = splitFootnotes([get('title'), get('subtitle')].filter(Boolean).join(': '));
  const footnotes = [title.footnotes, splitFootnotes(get('author') ?? '').footnotes].flat();
  const joined = joinDate(get('year'), get('month'), get('day'));
  const isPart = /^(?:in|conference)/.test(entry.type) && get('booktitle') !== undefined;
  const {
    award,
    links: themeLinks,
    files,
    ...theme
  } = readAlFolioFields(get, readVenue(get, isPart));
  const venue = { venue: theme.venue, venueFull: theme.venueFull };
  const arxiv = theme.arxiv ?? readEprint(get);
  const isPreprint =
    arxiv !== undefined && !venue.venue && /^(?:misc|article|online|unpublished)$/.test(entry.type);
  const { unsupported, details, ...others } = readBibtexFields(entry, get, isPreprint, IMPORTED);
  const fields: ForeignFields = {
    ...others,
    details: { ...details, ...(award !== undefined && { award }) },
    ...(files && { files }),
    title: markBraced(title.text),
    authors: names,
    editors: readNames(get('editor') ?? '').names,
    names: [...readNameParts(get('author') ?? ''), ...readNameParts(get('editor') ?? '')],
    abstract: get('abstract'),
    ...venue,
    published: [get('date') ?? '', joined ?? ''],
    arxiv,
    doi: get('doi'),
    lang: get('langid') ?? get('language'),
    addresses: [
      findAddress(get('url')) ?? get('url') ?? '',
      findAddress(get('howpublished')) ?? '',
    ],
    links: Object.fromEntries(
      LINK_KINDS.map((kind) => {
        const values = [get(kind) ?? '', ...(themeLinks?.[kind] ?? [])];
        return [
          kind,
          values.filter((value) => value.trim()).map((value) => findAddress(value) ?? value),
        ];
      }),
    ),
    categories: get('primaryclass')?.trim() ? [get('primaryclass')?.trim() ?? ''] : [],
  };
  const unused = listUnused(fields, ALTERNATIVES, (name) => [entry.fields.get(name)]);
  const thanks = footnotes.join('; ');
  const extra = { ...unused, ...(thanks && { thanks }), ...fields.extra };
  return {
    ...{ kind: 'entry', line: entry.line, dialect: 'tex', fields: { ...fields, extra }, notes },
    ...(entry.key && { label: entry.key }),
    unsupported,
  };
}

const INHERITED = new Set(
  (
    'year month date journal journaltitle eventtitle series editor volume number publisher address ' +
    'location isbn issn'
  ).split(' '),
);

/** A field inherited from the volume. The title of the volume is the booktitle of its papers. */
function inherit(name: string, parent: ScannedEntry | undefined): string | undefined {
  if (!parent) return undefined;
  if (name === 'booktitle') return parent.fields.get('booktitle') ?? parent.fields.get('title');
  return INHERITED.has(name) ? parent.fields.get(name) : undefined;
}

/** @param isPart whether it is part of a book or of proceedings, whose title comes first */
function readVenue(
  get: (name: string) => string | undefined,
  isPart: boolean,
): Pick<ForeignFields, 'venue' | 'venueFull'> {
  const journal = get('shortjournal') ?? get('journal') ?? get('journaltitle');
  if (journal && !isPart) {
    if (isArxivVenue(journal)) return {};
    const full = get('journal') ?? get('journaltitle');
    return full && full !== journal ? { venue: journal, venueFull: full } : { venue: journal };
  }
  const book = get('booktitle') ?? get('eventtitle');
  if (book) {
    const short = shortVenue(book) ?? shortVenue(get('series') ?? '');
    return short ? { venue: short, venueFull: book } : { venue: book };
  }
  const howpublished = get('howpublished');
  const isVenue = howpublished && !/https?:|\\url|arxiv/i.test(howpublished);
  const venue = isVenue ? howpublished : undefined;
  return venue ? { venue } : {};
}

function readEprint(get: (name: string) => string | undefined): string | undefined {
  const kind = get('archiveprefix') ?? get('eprinttype') ?? '';
  const eprint = get('arxivid') ?? (/arxiv/i.test(kind) || !kind ? get('eprint') : undefined);
  const texts = [get('journal'), get('journaltitle'), get('howpublished'), get('note'), get('url')];
  // DBLP writes `journal = {CoRR}, volume = {abs/2302.00002}`.
  if (isArxivVenue(get('journal'))) texts.push(get('volume'));
  const mentioned = texts
    .map(
      (text) =>
        /(?:arxiv[:\s./]*(?:org\/(?:abs|pdf)\/)?|abs\/)(\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})/i.exec(
          text ?? '',
        )?.[1],
    )
    .find(Boolean);
  return eprint ?? mentioned;
}

function joinDate(year?: string, month?: string, day?: string): string | undefined {
  if (!year) return undefined;
  const number = /^\s*(\d{1,2})\s*$/.exec(month ?? '')?.[1];
  return number
    ? [year.trim(), number, day?.trim()].filter(Boolean).join('-')
    : [day, month, year].filter(Boolean).join(' ');
}

function findAddress(value: string | undefined): string | undefined {
  return /https?:\/\/[^\s{}"<>]+/
    .exec((value ?? '').replace(/\\([_%#&~{}])/g, '$1'))?.[0]
    .replace(/(?<![.,;])[.,;]+$/, '');
}
