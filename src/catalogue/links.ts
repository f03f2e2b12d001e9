import { text } from '#text';
import type { Paper } from '../collection/schema.ts';

/** A way from a paper to somewhere else. */
export interface PaperLink {
  readonly label: string;
  readonly url: string;
}

type Kind = keyof Paper['links'];

const LABELS: Readonly<Record<Exclude<Kind, 'pdf'>, string>> = {
  code: text.paper.code,
  project: text.paper.project,
  data: text.paper.data,
  video: text.paper.video,
  slides: text.paper.slides,
};

/** Where the text of a paper itself is. */
export function getPdfs({ arxiv, links }: Pick<Paper, 'arxiv' | 'links'>): readonly string[] {
  return links.pdf ?? (arxiv === undefined ? [] : [`https://arxiv.org/pdf/${arxiv}`]);
}

/** Where a paper can be read and what belongs to it, the text itself first. */
export function getLinks(paper: Omit<Paper, 'topics'>): readonly PaperLink[] {
  const { arxiv, doi, links } = paper;
  return [
    ...label(getPdfs(paper), text.paper.read),
    ...(arxiv === undefined ? [] : [{ label: 'arXiv', url: `https://arxiv.org/abs/${arxiv}` }]),
    ...(doi === undefined ? [] : [{ label: 'DOI', url: toDoiUrl(doi) }]),
    ...(Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((kind) =>
      label(links[kind] ?? [], LABELS[kind]),
    ),
  ];
}

/** https://www.doi.org/the-identifier/resources/handbook/: what is no plain character is encoded. */
export function toDoiUrl(doi: string): string {
  return `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`;
}

/** Several links of a kind are numbered from the second on: "Code", "Code 2". */
function label(urls: readonly string[], name: string): readonly PaperLink[] {
  return urls.map((url, index) => ({ label: index === 0 ? name : `${name} ${index + 1}`, url }));
}
