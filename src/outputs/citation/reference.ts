import { stripControls } from '../../abstract/escape.ts';
import { toPlain } from '../../abstract/plain.ts';
import { tokenize } from '../../abstract/tokenize.ts';
import type { Token } from '../../abstract/tokenize.ts';
import { toDoiUrl } from '../../catalogue/links.ts';
import type { Paper } from '../../collection/schema.ts';
import { formatBibtexTitle } from './bibtex-title.ts';
import { getKind } from './kind.ts';
import type { Kind } from './kind.ts';
import { splitName } from './name.ts';
import type { Name } from './name.ts';

/**
 * The data of a paper for all citation formats: plain text on one line, without control characters. It
 * can be serialised as JSON, so that browsers can generate all formats from it.
 */
export interface Reference {
  /** From `citationKeys`. */
  readonly key: string;
  readonly kind: Kind;
  /** Plain text, with TeX converted to Unicode. */
  readonly title: string;
  /** The title for BibTeX, if it contains math. */
  readonly titleTex?: string;
  readonly authors: readonly Name[];
  /** The journal, the proceedings, or the server of a preprint. */
  readonly venue?: string;
  /** Year, month and day of publication, as far as known. */
  readonly date: readonly number[];
  readonly arxiv?: string;
  readonly doi?: string;
  /** The URL of its DOI, or else on arXiv, or else its links. */
  readonly url?: string;
}

type Source = Omit<Paper, 'topics'>;

/** @param key from `citationKeys` */
export function createReference(paper: Source, key: string): Reference {
  const kind = getKind(paper);
  const venue = paper.venueFull ?? paper.venue ?? (paper.arxiv && 'arXiv');
  const url = getUrl(paper);
  const tokens = tokenize(stripControls(paper.title).trim());
  return {
    key,
    kind,
    title: toPlain(paper.title),
    ...(tokens.some(hasMath) && { titleTex: formatBibtexTitle(tokens) }),
    authors: paper.authors.map((author) => splitName(cleanLine(author))),
    ...(venue && { venue: cleanLine(venue) }),
    date: getDate(paper, kind),
    ...(paper.arxiv && { arxiv: paper.arxiv }),
    ...(paper.doi && { doi: cleanLine(paper.doi) }),
    ...(url && { url }),
  };
}

function hasMath(token: Token): boolean {
  return token.type === 'math' || (token.type === 'emphasis' && token.children.some(hasMath));
}

function cleanLine(text: string): string {
  return stripControls(text).replace(/\s+/g, ' ').trim();
}

/** Preprints have the date of submission; other papers have the year of the venue, or no date. */
function getDate({ year, submitted }: Source, kind: Kind): readonly number[] {
  if (kind !== 'preprint') return year === undefined ? [] : [year];
  if (year !== undefined && !submitted?.startsWith(String(year))) return [year];
  return submitted?.split('-').map(Number) ?? [];
}

function getUrl({ doi, arxiv, links }: Source): string | undefined {
  const url =
    (doi && toDoiUrl(doi)) ||
    (arxiv && `https://arxiv.org/abs/${arxiv}`) ||
    links.pdf?.[0] ||
    links.project?.[0];
  return url?.replace(/[\s{}\\^~<>"`|]|%(?![\da-f]{2})/gi, encodeURIComponent);
}
