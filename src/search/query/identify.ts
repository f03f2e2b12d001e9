/** An identifier of one paper. */
export interface Identifier {
  readonly kind: 'arxiv' | 'doi' | 'paper';
  /** As indexed: an arXiv id without version, a DOI or a paper's id, in lower case. */
  readonly id: string;
}

/** arXiv ids since 2007, and earlier ones with their archive. */
const ARXIV = /^(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/;

const DOI = /^10\.\d{4,9}\/\S+$/;

/** Addresses and prefixes before an id: `https://arxiv.org/abs/`, `arXiv:`, `doi: `. */
const BEFORE_ARXIV =
  /^(?:(?:https?:\/\/)?(?:[a-z]+\.)?arxiv\.org\/(?:abs|pdf|html|format)\/|arxiv:\s*)/;
const BEFORE_DOI = /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*)/;

/** arXiv's own DOIs, https://info.arxiv.org/help/doi.html. */
const ARXIV_DOI = /^10\.48550\/arxiv\./;

/** The site's redirecting addresses of a paper. */
const BY_ID = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:arxiv|doi)\/(?=\d|[a-z-]+(?:\.[a-z]{2})?\/\d)/;

/** A paper's page, here or on another copy of the site. */
const PAPER = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?papers\/([^/?#]+)\/?(?:[?#].*)?$/;

/**
 * The paper that a query identifies: an arXiv id, a DOI or a pasted address.
 *
 * @returns undefined if the query consists of words
 */
export function identify(query: string): Identifier | undefined {
  const text = decode(query.trim()).toLowerCase();
  const address = text
    .replace(/[?#].*/s, '')
    .replace(BY_ID, '')
    .replace(/\/$/, '');

  const doi = address.replace(BEFORE_DOI, '');
  const arxiv = ARXIV.exec(doi.replace(ARXIV_DOI, '').replace(BEFORE_ARXIV, ''))?.[1];
  if (arxiv !== undefined) return { kind: 'arxiv', id: arxiv };
  if (DOI.test(doi)) return { kind: 'doi', id: doi };

  const paper = PAPER.exec(text)?.[1];
  return paper === undefined ? undefined : { kind: 'paper', id: paper };
}

/** Decodes a pasted address, if it is valid. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
