import { stripControls } from '../../abstract/escape.ts';
import { toPlain } from '../../abstract/plain.ts';
import { tokenize } from '../../abstract/tokenize.ts';
import type { Token } from '../../abstract/tokenize.ts';
import { toDoiUrl } from '../../catalogue/links.ts';
import type { Paper } from '../../collection/schema.ts';
import { formatBibtexTitle } from './bibtex-title.ts';
import { kindOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { splitName } from './name.ts';
import type { Name } from './name.ts';

/**
 * What every citation format says about a paper, ready to be written: plain text of one line,
 * without control characters. It is JSON, so that a browser can be given it and write all formats.
 */
export interface Reference {
  /** From `citationKeys`. */
  readonly key: string;
  readonly kind: Kind;
  /** TeX as Unicode, no markup. */
  readonly title: string;
  /** The title as BibTeX wants it, where it holds math. */
  readonly titleTex?: string;
  readonly authors: readonly Name[];
  /** The journal, the proceedings or, for a preprint, its server. */
  readonly venue?: string;
  /** Year, month and day of the publication, as far as they are known. */
  readonly date: readonly number[];
  readonly arxiv?: string;
  readonly doi?: string;
  /** Where it is to be found: its DOI's address, else arXiv, else its own links. */
  readonly url?: string;
}

type Source = Omit<Paper, 'topics'>;

/** @param key from `citationKeys` */
export function createReference(paper: Source, key: string): Reference {
  const kind = kindOf(paper);
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

/** `submitted` dates a preprint; what appeared at a venue is dated by the venue's year or not at all. */
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
