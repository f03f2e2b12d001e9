import { text } from '#text';
import { listFields, type LINKS } from '../collection/field-table.ts';
import type { Paper } from '../collection/schema.ts';

/** A link from a paper to another site. */
export interface PaperLink {
  readonly label: string;
  readonly url: string;
}

const LABELS: Readonly<Record<Exclude<keyof typeof LINKS, 'pdf'>, string>> = {
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

/** Without topics, which catalogue papers have in another form. */
type Fields = Omit<Paper, 'topics'>;

const ID_SITES = listFields('site') as readonly (readonly [
  keyof Fields,
  readonly [string, string],
])[];

/** Addresses of the paper's full text. */
export function getPdfs({
  arxiv,
  links,
}: Pick<Paper, 'arxiv'> & { readonly links: Pick<Paper['links'], 'pdf'> }): readonly string[] {
  return links.pdf ?? (arxiv === undefined ? [] : [`https://arxiv.org/pdf/${arxiv}`]);
}

/** The paper's links, its full text first. */
export function getLinks(paper: Fields): readonly PaperLink[] {
  const { arxiv, doi, links } = paper;
  return [
    ...label(getPdfs(paper), text.paper.read),
    ...(arxiv === undefined ? [] : [{ label: 'arXiv', url: `https://arxiv.org/abs/${arxiv}` }]),
    ...(doi === undefined ? [] : [{ label: 'DOI', url: toDoiUrl(doi) }]),
    ...ID_SITES.flatMap(([field, [name, address]]) => {
      const id = paper[field];
      return typeof id === 'string' ? [{ label: name, url: address + encodeURI(id) }] : [];
    }),
    ...(Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((kind) =>
      label(links[kind] ?? [], LABELS[kind]),
    ),
    ...Object.entries(paper.otherLinks ?? {}).map(([name, url]) => ({ label: name, url })),
  ];
}

/** Encodes special characters; see https://www.doi.org/the-identifier/resources/handbook/. */
export function toDoiUrl(doi: string): string {
  return `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`;
}

/** Numbers links of one kind from the second: "Code", "Code 2". */
function label(urls: readonly string[], name: string): readonly PaperLink[] {
  return urls.map((url, index) => ({ label: index === 0 ? name : `${name} ${index + 1}`, url }));
}
