/** An identifier of one paper. */
export interface Identifier {
  readonly kind: 'arxiv' | 'doi' | 'paper' | 'other';
  /** As indexed: an arXiv id without version, a DOI, a paper's id and so on, in lower case. */
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

/** Identifiers of other sites, by themselves or in an address. */
const ELSEWHERE: readonly RegExp[] = [
  // ACL Anthology: 2023.lamps-main.1 and, before 2020, P19-1001.
  /^(?:https?:\/\/(?:www\.)?aclanthology\.org\/|acl:\s*)?([a-z]\d{2}-\d{4}|\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)(?:v\d+)?(?:\.pdf|\.bib)?\/?$/,
  /^https?:\/\/openreview\.net\/(?:forum|pdf)\?(?:[^#]*&)?id=([\w-]+)/,
  /^(?:https?:\/\/(?:www\.ncbi\.nlm\.nih\.gov\/pmc|pmc\.ncbi\.nlm\.nih\.gov)\/articles\/)?(pmc\d+)\/?$/,
  /^(?:https?:\/\/(?:[a-z-]+\.)?hal\.science\/)?([a-z]+-\d{8})(?:v\d+)?\/?$/,
  /^https?:\/\/dblp\.org\/rec\/([^?#]+?)(?:\.html)?$/,
];

const PMID = /^(?:https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:?\s*)(\d{1,9})\/?$/;

/**
 * A citation key, which has a year or a colon, in a command or by itself: `\\cite{lee2022wells}`.
 */
const KEY = /^(?:@|\\[a-z]*cite[a-z]*\{)?(\p{L}[\p{L}\d:._/+-]*)\}?$/u;
const HAS_YEAR = /\p{L}[:._-]?(?:1[89]|20)\d\d|:[^:]*\d/u;

/**
 * The paper that a query identifies: an arXiv id, a DOI, an id of another site, a citation key or a
 * pasted address. Words that look like a key ("cvpr2022") count as one only if a paper has it.
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
  if (paper !== undefined) return { kind: 'paper', id: paper };
  const other = findElsewhere(text);
  return other === undefined ? undefined : { kind: 'other', id: other };
}

function findElsewhere(text: string): string | undefined {
  const [pmid] = PMID.exec(text)?.slice(1) ?? [];
  if (pmid !== undefined) return `pmid:${pmid}`;
  const [id] = ELSEWHERE.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
  if (id !== undefined) return id;
  const key = KEY.exec(text)?.[1];
  const isOperator = /^(?:title|author|topic|venue|mentions|year|has):/.test(text);
  return key !== undefined && HAS_YEAR.test(key) && !isOperator ? key : undefined;
}

/** An arXiv id after its name, as in references and BibTeX, and a DOI in a text. */
const IN_TEXT =
  /\barxiv(?:\.org\/(?:abs|pdf|html)\/|\s?preprint|[:.\s])\s?(?:arxiv:\s?)?(\d{4}\.\d{4,5})|\beprint\s?=\s?[{"](\d{4}\.\d{4,5})|\b(10\.\d{4,9}\/[^\s"<>{},;]{1,200})/gi;

/**
 * The papers that a pasted reference or BibTeX entry identifies among its words.
 *
 * @returns in order, possibly with repetitions
 */
export function findIdentifiers(query: string): readonly Identifier[] {
  return [...query.matchAll(IN_TEXT)].flatMap(([, arxiv, eprint, doi]) => {
    const id = arxiv ?? eprint;
    if (id !== undefined) return [{ kind: 'arxiv', id } as const];
    return identify((doi ?? '').replace(/[.)\]]$/, '')) ?? [];
  });
}

/** Decodes a pasted address, if it is valid. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
