import { getPdfs } from '../../catalogue/links.ts';
import type { Paper } from '../../collection/schema.ts';
import { formatInverted } from './styles/names.ts';
import type { Reference } from './reference.ts';

/** A `<meta>` element. */
export interface HeadTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The tags by which Google Scholar, Zotero and others recognise a paper:
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing. Dates are `2022/03/28`,
 * `2022/03` or `2022`.
 *
 * @param url full URL of the page
 */
export function createHeadTags(
  paper: Omit<Paper, 'topics'>,
  { kind, title, authors, venue, date, doi, arxiv }: Reference,
  url: string,
): readonly HeadTag[] {
  const [pdf] = getPdfs(paper);
  const online = paper.submitted?.replaceAll('-', '/');
  const published = date.map((part) => String(part).padStart(2, '0')).join('/');
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['title', title],
    ...authors.map((name) => ['author', formatInverted(name)] as const),
    ['publication_date', published || online],
    ['online_date', published && published !== online ? online : undefined],
    ['conference_title', kind === 'proceedings' ? venue : undefined],
    ['journal_title', kind === 'journal' ? venue : undefined],
    ['doi', doi],
    ['arxiv_id', arxiv],
    ['pdf_url', pdf],
    ['abstract_html_url', url],
  ];
  return tags.flatMap(([name, content]) =>
    content ? [{ name: `citation_${name}`, content }] : [],
  );
}
