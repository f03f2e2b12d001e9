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
    .replace(/[.,;]+$/, '');
}

const CODE = /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.[\w.]+|bitbucket\.org|codeberg\.org)\//i;
const PDF = /\.pdf(?:[?#]|$)/i;
const VIDEO = /^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//i;

/** Puts every address where it belongs: to its kind of link, or to an arXiv id or a DOI. */
export function sortAddresses({ links = {}, addresses = [], doi }: ForeignFields) {
  const sorted: Record<string, string[]> = {};
  const add = (kind: string, address: string) => {
    const known = (sorted[kind] ??= []);
    if (!known.includes(address)) known.push(address);
  };
  for (const [kind, list] of Object.entries(links)) for (const one of list) add(kind, one.trim());
  const own: { arxiv?: string | undefined; doi?: string | undefined } = {};
  for (const address of addresses.map((one) => one.trim())) {
    if (!/^https?:\/\//i.test(address)) continue;
    if (/^https?:\/\/(?:[\w-]+\.)?arxiv\.org\//i.test(address)) own.arxiv ??= parseArxivId(address);
    else if (/^https?:\/\/(?:dx\.)?doi\.org\//i.test(address)) own.doi ??= parseDoi(address);
    else if (CODE.test(address)) add('code', address);
    else if (PDF.test(address)) add('pdf', address);
    else if (VIDEO.test(address)) add('video', address);
    else if (parseDoi(doi) === undefined || !address.includes(parseDoi(doi) ?? ''))
      add('project', address);
  }
  const doiArxiv = /10\.48550\/arxiv\.(\S+)/i.exec(doi ?? '')?.[1];
  const kept = Object.entries(sorted).filter(([, list]) => list.length > 0);
  return {
    ...own,
    ...(doiArxiv && { doiArxiv }),
    links: kept.length > 0 ? Object.fromEntries(kept) : undefined,
  };
}
