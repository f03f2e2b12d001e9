import { text } from '#text';
import { listFields, LINKS } from '../collection/field-table.ts';
import { isFileAddress } from '../collection/syntax.ts';
import type { Paper } from '../collection/schema.ts';

/** A link from a paper to another site, or to a file next to it. */
export interface PaperLink {
  readonly label: string;
  readonly url: string;
  /** Size of a file of this site. */
  readonly bytes?: number;
}

export type LinkKind = keyof typeof LINKS;
type PaperFile = NonNullable<Paper['files']>[number];

const LABELS: Readonly<Record<Exclude<LinkKind, 'pdf'>, string>> = {
  paper: text.paper.landing,
  code: text.paper.code,
  project: text.paper.project,
  data: text.paper.data,
  video: text.paper.video,
  slides: text.paper.slides,
  poster: text.paper.poster,
  model: text.paper.model,
  demo: text.paper.demo,
  supplement: text.paper.supplement,
  review: text.paper.review,
  blog: text.paper.blog,
};

/** Without topics, which have a different type in catalogue papers. */
type Fields = Omit<Paper, 'topics'>;

const ID_SITES = listFields('site') as readonly (readonly [
  keyof Fields,
  readonly [string, string],
])[];

/** `poster.png`, `supplement-2.zip`; `paper.pdf` is the paper itself. */
const KIND_OF_FILE = new RegExp(`^(${Object.keys(LINKS).join('|')})(?:-\\d+)?\\.`);
const PDF = /^paper(?:-\d+)?\.pdf$/;
/** https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Image_types */
const FIGURE = /^figure\.(?:avif|gif|jpe?g|png|svg|webp)$/;

/** Derives the kind of a file next to a paper from its name; undefined for any other name. */
export function getKindOfFile(name: string): LinkKind | 'figure' | undefined {
  if (PDF.test(name)) return 'pdf';
  if (FIGURE.test(name)) return 'figure';
  const kind = KIND_OF_FILE.exec(name)?.[1] as LinkKind | undefined;
  // A landing page is not a file.
  return kind === 'paper' ? undefined : kind;
}

/**
 * Lists the links to a paper's full text, beginning with the files on this site.
 *
 * @param page address of the paper's page, with a trailing slash
 */
export function getPdfs(
  paper: Pick<Paper, 'arxiv' | 'files'> & { readonly links: Pick<Paper['links'], 'pdf'> },
  page: string,
): readonly Omit<PaperLink, 'label'>[] {
  const { arxiv, links } = paper;
  const files = getFiles(paper, 'pdf', page);
  const elsewhere = arxiv === undefined ? [] : [`https://arxiv.org/pdf/${arxiv}`];
  const urls = links.pdf ?? (files.length > 0 ? [] : elsewhere);
  return [...files, ...urls.map((url) => ({ url: resolveLink(url, page) }))];
}

/**
 * Lists the links of a paper, its full text first.
 *
 * @param page address of the paper's page, with a trailing slash
 */
export function getLinks(paper: Fields, page: string): readonly PaperLink[] {
  const { arxiv, doi, links } = paper;
  return [
    ...label(getPdfs(paper, page), text.paper.read),
    ...(arxiv === undefined ? [] : [{ label: 'arXiv', url: `https://arxiv.org/abs/${arxiv}` }]),
    ...(doi === undefined ? [] : [{ label: 'DOI', url: toDoiUrl(doi) }]),
    ...ID_SITES.flatMap(([field, [name, address]]) => {
      const id = paper[field];
      return typeof id === 'string' ? [{ label: name, url: address + encodeURI(id) }] : [];
    }),
    ...KINDS.flatMap((kind) => {
      const urls = (links[kind] ?? []).map((url) => ({ url: resolveLink(url, page) }));
      return label([...getFiles(paper, kind, page), ...urls], LABELS[kind]);
    }),
    ...Object.entries(paper.otherLinks ?? {}).map(([name, url]) => ({
      label: name,
      url: resolveLink(url, page),
    })),
    ...getFiles(paper, undefined, page).map(({ name, ...file }) => ({ label: name, ...file })),
  ];
}

/** Lists the links in the rows of lists: the full text, and files of known kinds next to the paper. */
export function getRowLinks(
  paper: Parameters<typeof getPdfs>[0],
  page: string,
): readonly PaperLink[] {
  return [
    ...label(getPdfs(paper, page).slice(0, 1), text.paper.pdf),
    ...KINDS.flatMap((kind) => label(getFiles(paper, kind, page), LABELS[kind])),
  ];
}

const KINDS = Object.keys(LABELS) as (keyof typeof LABELS)[];

function getFiles({ files = [] }: Pick<Paper, 'files'>, kind: LinkKind | undefined, page: string) {
  return files
    .filter(({ name }) => getKindOfFile(name) === kind)
    .map(({ name, bytes }: PaperFile) => ({ name, url: page + encodeURIComponent(name), bytes }));
}

/**
 * Resolves the address of a link of a paper. The address of a file on this site, `/files/NAME`, is
 * prefixed with the part of the page's address before `papers/ID/`, or is relative if that address
 * is empty.
 */
export function resolveLink(url: string, page: string): string {
  if (!isFileAddress(url)) return url;
  const { pathname, search, hash } = new URL(url, 'https://site.invalid');
  const root = page === '' ? '../../' : page.replace(/papers\/[^/]+\/$/, '');
  return root + pathname.slice(1) + search + hash;
}

/** Encodes special characters; see https://www.doi.org/the-identifier/resources/handbook/. */
export function toDoiUrl(doi: string): string {
  return `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`;
}

/** Numbers links of one kind from the second: "Code", "Code 2". */
function label(links: readonly Omit<PaperLink, 'label'>[], name: string): readonly PaperLink[] {
  return links.map(({ url, bytes }, index) => ({
    label: index === 0 ? name : `${name} ${index + 1}`,
    url,
    ...(bytes !== undefined && { bytes }),
  }));
}
