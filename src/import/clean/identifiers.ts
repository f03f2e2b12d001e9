import type { ForeignFields } from '../import-record.ts';

const ARXIV = /(?:^|[^\d.])(\d{4}\.\d{4,5})(?!\d)|(?<![\w-])([a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?!\d)/;

/** An arXiv id in any way of writing it: with `arXiv:`, as an address, with a version. */
export function parseArxivId(source: string | undefined): string | undefined {
  const match = ARXIV.exec(source?.trim().replace(/^arxiv:/i, '') ?? '');
  return match?.[1] ?? match?.[2];
}

/** A DOI in any way of writing it: with `doi:` or as an address. */
export function parseDoi(source: string | undefined): string | undefined {
  const text = (source ?? '')
    .replace(/\\([_&%#])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
  return /10\.\d{4,9}\/[^\s"{}]+/
    .exec(/%2f/i.test(text) ? text.replace(/%2f/gi, '/') : text)?.[0]
    .replace(/(?<![.,;])[.,;]+$/, '');
}

/** Whether a text is a web address, which readers can follow. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value.trim());
}

/** Whether what stands as a venue is arXiv, such as "arXiv preprint arXiv:1706.03762". */
export function isArxivVenue(venue: string | undefined): boolean {
  return /\barxiv\b|^\s*corr\s*$/i.test(venue ?? '');
}

const CODE = /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.[\w.]+|bitbucket\.org|codeberg\.org)\//i;
const PDF = /\.pdf(?:[?#]|$)/i;
const VIDEO = /^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//i;

/**
 * Sorts addresses into the kinds of links, an arXiv id and a DOI; `refused` are those that are none
 * of these. The landing page of the paper's own DOI is not repeated.
 */
export function sortAddresses({ links = {}, addresses = [], doi }: ForeignFields) {
  const sorted: Record<string, string[]> = {};
  const add = (kind: string, address: string) => {
    const known = (sorted[kind] ??= []);
    if (!known.includes(address)) known.push(address);
  };
  for (const [kind, list] of Object.entries(links)) for (const one of list) add(kind, one.trim());
  const own: { arxiv?: string | undefined; doi?: string | undefined } = {};
  const refused: string[] = [];
  for (const address of addresses.map((one) => one.trim()).filter(Boolean)) {
    const isArxiv = /^https?:\/\/(?:[\w-]+\.)?arxiv\.org\//i.test(address);
    const isDoi = /^https?:\/\/(?:dx\.)?doi\.org\//i.test(address);
    const id = isArxiv ? parseArxivId(address) : isDoi ? parseDoi(address) : undefined;
    if (id !== undefined) own[isArxiv ? 'arxiv' : 'doi'] ??= id;
    else if (isArxiv || isDoi || !isWebAddress(address)) refused.push(address);
    else if (CODE.test(address)) add('code', address);
    else if (PDF.test(address)) add('pdf', address);
    else if (VIDEO.test(address)) add('video', address);
    else if (parseDoi(doi) === undefined || !address.includes(parseDoi(doi) ?? ''))
      add('project', address);
  }
  const doiArxiv = /10\.48550\/arxiv\.(\S+)/i.exec(doi ?? '')?.[1];
  return { ...own, ...(doiArxiv && { doiArxiv }), links: sorted, refused };
}
