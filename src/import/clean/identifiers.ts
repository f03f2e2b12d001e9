import type { FieldName } from '../../collection/field-table.ts';
import type { ForeignFields } from '../import-record.ts';

const ARXIV = /(?:^|[^\d.])(\d{4}\.\d{4,5})(?!\d)|(?<![\w-])([a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?!\d)/;

/** Parses an arXiv id in any notation: with `arXiv:`, as a URL, with a version. */
export function parseArxivId(source: string | undefined): string | undefined {
  const match = ARXIV.exec(source?.trim().replace(/^arxiv:/i, '') ?? '');
  return match?.[1] ?? match?.[2];
}

/** Parses a DOI in any notation: with `doi:` or as a URL. */
export function parseDoi(source: string | undefined): string | undefined {
  const text = (source ?? '')
    .replace(/\\([_&%#])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
  return /10\.\d{4,9}\/[^\s"{}]+/
    .exec(/%2f/i.test(text) ? text.replace(/%2f/gi, '/') : text)?.[0]
    .replace(/(?<![.,;])[.,;]+$/, '');
}

export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value.trim());
}

/** Whether a venue is arXiv, such as "arXiv preprint arXiv:1706.03762". */
export function isArxivVenue(venue: string | undefined): boolean {
  return /\barxiv\b|^\s*corr\s*$/i.test(venue ?? '');
}

const CODE = /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.[\w.]+|bitbucket\.org|codeberg\.org)\//i;
const PDF = /\.pdf(?:[?#]|$)/i;
const VIDEO = /^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//i;

/** Addresses that contain an id of a site; see `field-table.ts`. */
const ID_ADDRESSES: readonly (readonly [FieldName, RegExp])[] = [
  ['acl', /^https?:\/\/(?:www\.)?aclanthology\.org\/((?:[A-Z]\d\d-\d+|\d{4}\.[\w-]+\.\d+))\/?$/],
  ['openreview', /^https?:\/\/(?:www\.)?openreview\.net\/(?:forum|pdf)\?id=([\w-]+)$/],
  [
    'pmcid',
    /^https?:\/\/(?:www\.)?(?:pmc\.)?ncbi\.nlm\.nih\.gov\/(?:pmc\/)?articles\/(PMC\d+)\/?$/,
  ],
  [
    'pmid',
    /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)\/?$/,
  ],
  [
    'dblp',
    /^https?:\/\/dblp\.(?:org|uni-trier\.de)\/rec\/(?:html\/)?(\w+\/\w+\/[\w-]+)(?:\.html)?$/,
  ],
  [
    'hal',
    /^https?:\/\/(?:[\w-]+\.)?hal\.(?:science|archives-ouvertes\.fr)\/([a-z]+-\d{6,})(?:v\d+)?\/?$/,
  ],
];

/** Hosts of publishers and archives: their pages about a paper are not pages of a project. */
const PUBLISHERS =
  /^https?:\/\/(?:[\w-]+\.)*(?:aclanthology\.org|openreview\.net|mlr\.press|(?:neurips|nips)\.cc|thecvf\.com|ecva\.net|ieee\.org|acm\.org|springer\.com|sciencedirect\.com|elsevier\.com|wiley\.com|nature\.com|science\.org|pnas\.org|plos\.org|mdpi\.com|frontiersin\.org|tandfonline\.com|sagepub\.com|oup\.com|cambridge\.org|jmlr\.org|aaai\.org|ijcai\.org|usenix\.org|isca-(?:archive|speech)\.org|dagstuhl\.de|jstor\.org|biorxiv\.org|medrxiv\.org|ssrn\.com|osf\.io|hal\.science|archives-ouvertes\.fr|zenodo\.org|nih\.gov|dblp\.org|semanticscholar\.org|ceur-ws\.org|rsc\.org|aps\.org|iop\.org|aip\.org|direct\.mit\.edu|mitpressjournals\.org|annualreviews\.org|degruyter\.com|copernicus\.org|worldscientific\.com|emerald\.com|jmir\.org|elifesciences\.org|researchgate\.net)\//i;

/** Hosts of pages that are never a publisher's. */
const HOMEPAGES =
  /^https?:\/\/(?:[\w-]+\.)*(?:github\.io|gitlab\.io|pages\.dev|netlify\.app|vercel\.app|sites\.google\.com|readthedocs\.io|huggingface\.co)\//i;

/**
 * Sorts web addresses into links by kind, an arXiv id, a DOI and ids of other sites; all others are
 * in `rejected`. A landing page that contains the paper's DOI is omitted.
 */
export function sortAddresses({ links = {}, addresses = [], doi }: ForeignFields) {
  const sorted: Record<string, string[]> = {};
  const add = (kind: string, address: string) => {
    const list = (sorted[kind] ??= []);
    if (!list.includes(address)) list.push(address);
  };
  for (const [kind, list] of Object.entries(links))
    for (const value of list) add(kind, value.trim());
  const ids: { arxiv?: string | undefined; doi?: string | undefined } = {};
  const details: Partial<Record<FieldName, string>> = {};
  const rejected: string[] = [];
  for (const address of addresses.map((value) => value.trim()).filter(Boolean)) {
    const isArxiv = /^https?:\/\/(?:[\w-]+\.)?arxiv\.org\//i.test(address);
    const isDoi = /^https?:\/\/(?:dx\.)?doi\.org\//i.test(address);
    const id = isArxiv ? parseArxivId(address) : isDoi ? parseDoi(address) : undefined;
    const [field, match] =
      ID_ADDRESSES.map(([name, pattern]) => [name, pattern.exec(address)?.[1]] as const).find(
        ([, found]) => found !== undefined,
      ) ?? [];
    if (field !== undefined && match !== undefined) details[field] ??= match;
    else if (id !== undefined) ids[isArxiv ? 'arxiv' : 'doi'] ??= id;
    else if (isArxiv || isDoi || !isWebAddress(address)) rejected.push(address);
    else if (CODE.test(address)) add('code', address);
    else if (PDF.test(address)) add('pdf', address);
    else if (VIDEO.test(address)) add('video', address);
    else if (parseDoi(doi) === undefined || !address.includes(parseDoi(doi) ?? ''))
      add(isLandingPage(address, doi) ? 'paper' : 'project', address);
  }
  const doiArxiv = /10\.48550\/arxiv\.(\S+)/i.exec(doi ?? '')?.[1];
  return { ...ids, ...(doiArxiv && { doiArxiv }), links: sorted, details, rejected };
}

/**
 * The address of a record with a publisher's DOI is that of the publisher, even if it is unknown.
 */
function isLandingPage(address: string, doi: string | undefined): boolean {
  const isPublished = parseDoi(doi) !== undefined && !/10\.48550\/arxiv\./i.test(doi ?? '');
  return PUBLISHERS.test(address) || (isPublished && !HOMEPAGES.test(address));
}
