import { collapseSpaces } from '../../abstract/collapse-spaces.ts';
import { stripControls, toOneLine } from '../../abstract/escape.ts';
import { toPlain } from '../../abstract/plain.ts';
import { tokenize } from '../../abstract/tokenize.ts';
import type { Token } from '../../abstract/token.ts';
import { toDoiUrl } from '../../catalogue/links.ts';
import { listFields, type FieldName } from '../../collection/field-table.ts';
import { isFileAddress } from '../../collection/syntax.ts';
import type { Paper } from '../../collection/schema.ts';
import { formatBibtexMath, formatBibtexTitle } from './bibtex-title.ts';
import type { SiteField } from '../../collection/site-fields.ts';
import { joinItems } from './join-items.ts';
import { getKind } from '../../collection/publication-kind.ts';
import type { Kind } from '../../collection/publication-kind.ts';
import { getName } from '../../collection/person-name.ts';
import type { Name } from '../../collection/person-name.ts';

/**
 * The data of a paper for all citation formats: plain text on one line, without control characters.
 * It can be serialised as JSON, so that browsers can generate all formats from it.
 */
export interface Reference {
  /** From `citationKeys`. */
  readonly key: string;
  readonly kind: Kind;
  /** Plain text, with TeX converted to Unicode. */
  readonly title: string;
  /** The title for BibTeX, if it does not follow from `title`. */
  readonly titleTex?: string;
  readonly authors: readonly Name[];
  readonly editors?: readonly Name[];
  /** The journal, the proceedings, or the server of a preprint. */
  readonly venue?: string;
  /** Abbreviated title of the journal or the proceedings. */
  readonly shortVenue?: string;
  /** Year, month and day of publication, as far as known. */
  readonly date: readonly number[];
  readonly arxiv?: string;
  readonly doi?: string;
  /** The URL of its DOI or, without one, that on arXiv or of its links. */
  readonly url?: string;
  /** URL of the page at its publisher or venue, if it is not `url`. */
  readonly page?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** Other fields that citations can have; see `field-table.ts`. */
  readonly details?: Details;
  /** The maintainer's own fields; see `site-fields.ts`. */
  readonly own?: readonly OwnValue[];
  /** Fields of the imported record, by their name there. */
  readonly extra?: Readonly<Record<string, string>>;
  /** As in `content/`, with TeX between `$`. Only files have this and the following fields. */
  readonly abstract?: string;
  /** The same for BibTeX. */
  readonly abstractTex?: string;
  /** When it was first made public, if that is not `date`. */
  readonly submitted?: readonly number[];
  /** Category on arXiv. */
  readonly primaryClass?: string;
  /** Further addresses of its PDFs, and of pages at its publisher or venue. */
  readonly pdfs?: readonly string[];
  readonly pages?: readonly string[];
}

/** A value of one of the maintainer's own fields. */
export interface OwnValue {
  readonly name: string;
  readonly label: string;
  /** Items of a list are separated as by `getText`. */
  readonly text: string;
}

export type Details = Readonly<Partial<Record<FieldName, string | readonly string[]>>>;

const DETAIL_FIELDS = new Set(
  (['bibtex', 'ris', 'csl', 'label'] as const).flatMap((format) =>
    listFields(format).map(([name]) => name),
  ),
);

type Source = Omit<Paper, 'topics'>;
type OwnField = Pick<SiteField, 'name' | 'label'>;

/**
 * @param key from `citationKeys`
 * @param ownFields the maintainer's own
 */
export function createReference(
  paper: Source,
  key: string,
  ownFields: readonly OwnField[] = [],
): Reference {
  const { contributors, keepCapitals, editors = [], venue: short, venueFull: full } = paper;
  const kind = getKind(paper);
  const venue = full ?? short ?? (paper.arxiv && 'arXiv');
  const url = getUrl(paper);
  const page = getPage(paper);
  const tokens = tokenize(stripControls(paper.title).trim());
  const details = getDetails(paper);
  const own = ownFields.flatMap((field) => getOwnValue(paper, field));
  const toName = (name: string): Name => getName(toOneLine(name), contributors);
  return {
    key,
    kind,
    title: toPlain(paper.title),
    ...((tokens.some(hasMath) || keepCapitals) && {
      titleTex: formatBibtexTitle(tokens, keepCapitals),
    }),
    authors: paper.authors.map(toName),
    ...(editors.length > 0 && { editors: editors.map(toName) }),
    ...(venue && { venue: toOneLine(venue) }),
    ...(full && short && full !== short && { shortVenue: toOneLine(short) }),
    date: getDate(paper, kind),
    ...(paper.arxiv && { arxiv: paper.arxiv }),
    ...(paper.doi && { doi: toOneLine(paper.doi) }),
    ...(url && { url }),
    ...(page && page !== url && { page }),
    ...(paper.lang && { language: paper.lang }),
    ...(Object.keys(details).length > 0 && { details }),
    ...(own.length > 0 && { own }),
    ...(paper.extra && { extra: paper.extra }),
  };
}

/** Adds the abstract and other fields that only files have. */
export function addFileFields(reference: Reference, paper: Source): Reference {
  const { abstract, submitted, links, categories = [] } = paper;
  const [primaryClass] = paper.arxiv ? categories.filter((name) => ARXIV_CLASS.test(name)) : [];
  const { url, page, date } = reference;
  const [pdfs, pages] = [links.pdf, links.paper].map((addresses = []) =>
    addresses
      .filter((address) => !isFileAddress(address))
      .flatMap((address) => encode(address) ?? [])
      .filter((address) => address !== url && address !== page),
  );
  const parts = submitted?.split('-').map(Number);
  const paragraphs = stripControls(abstract)
    .trim()
    .split(/\n\s*\n/);
  return {
    ...reference,
    abstract: paragraphs.map(collapseSpaces).join('\n\n'),
    abstractTex: paragraphs.map((text) => formatBibtexMath(tokenize(text))).join('\n\n'),
    ...(parts && parts.join() !== date.join() && { submitted: parts }),
    ...(primaryClass && { primaryClass }),
    ...(pdfs && pdfs.length > 0 && { pdfs }),
    ...(pages && pages.length > 0 && { pages }),
  };
}

/** A category of arXiv, such as `cs.CV` or `hep-th`. */
const ARXIV_CLASS = /^[a-z-]+(?:\.[A-Za-z-]+)?$/;

function getDetails(paper: Source): Details {
  return Object.fromEntries(
    [...DETAIL_FIELDS].flatMap((name): [FieldName, string | readonly string[]][] => {
      const value: unknown = paper[name as keyof Source];
      if (value === true) return [[name, 'yes']];
      if (Array.isArray(value)) return [[name, value.map((item) => toOneLine(String(item)))]];
      return typeof value === 'string' ? [[name, toOneLine(value)]] : [];
    }),
  );
}

function getOwnValue(paper: Source, { name, label = name }: OwnField): OwnValue[] {
  const value: unknown = (paper as Readonly<Record<string, unknown>>)[name];
  if (value === undefined) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const text = joinItems(items.map((item) => toOneLine(String(item))));
  return text === '' ? [] : [{ name, label: toOneLine(label), text }];
}

function hasMath(token: Token): boolean {
  return token.type === 'math' || (token.type === 'emphasis' && token.children.some(hasMath));
}

/**
 * Preprints have the date of submission. Other papers have the date of publication, the year of the
 * venue, or no date; if there is no venue either, they have the date of submission.
 */
function getDate({ year, published, submitted }: Source, kind: Kind): readonly number[] {
  const isSame = (date: string | undefined): boolean =>
    year === undefined || date?.startsWith(String(year)) === true;
  const hasVenue = kind === 'journal' || kind === 'proceedings';
  const date = kind === 'preprint' ? (submitted ?? published) : published;
  if (date !== undefined && isSame(date)) return date.split('-').map(Number);
  if (year !== undefined) return [year];
  return hasVenue ? [] : (submitted?.split('-').map(Number) ?? []);
}

function getUrl({ doi, arxiv, links, ...ids }: Source): string | undefined {
  return encode(
    (doi && toDoiUrl(doi)) ||
      (arxiv && `https://arxiv.org/abs/${arxiv}`) ||
      getAddress(links.pdf) ||
      getAddress(links.project) ||
      getPage({ links, ...ids }),
  );
}

function getPage({ links, acl, openreview }: Pick<Source, 'links' | 'acl' | 'openreview'>) {
  return encode(
    getAddress(links.paper) ||
      (acl && `https://aclanthology.org/${acl}/`) ||
      (openreview && `https://openreview.net/forum?id=${openreview}`),
  );
}

/** The first address on another site; the address of a file on this site is not absolute. */
function getAddress(urls: readonly string[] = []): string | undefined {
  return urls.find((url) => !isFileAddress(url));
}

function encode(url: string | undefined): string | undefined {
  return url?.replace(/[\s{}\\^~<>"`|]|%(?![\da-f]{2})/gi, encodeURIComponent);
}
