import { getPdfs } from '../../catalogue/links.ts';
import type { Paper } from '../../collection/schema.ts';
import { listFields } from '../../collection/field-table.ts';
import { getText } from './details.ts';
import { formatInverted } from './styles/names.ts';
import type { Reference } from './reference.ts';

const TAGS = listFields('tag');

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
  {
    kind,
    title,
    authors,
    editors = [],
    venue,
    date,
    doi,
    arxiv,
    details = {},
    language,
  }: Reference,
  url: string,
): readonly HeadTag[] {
  const [pdf] = getPdfs(paper, url);
  const online = paper.submitted?.replaceAll('-', '/');
  const published = date.map((part) => String(part).padStart(2, '0')).join('/');
  const [first, last] = getText(details, 'pages')?.split('–') ?? [];
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['title', title],
    ...authors.map((name) => ['author', formatInverted(name)] as const),
    ['publication_date', published || online],
    ['online_date', published && published !== online ? online : undefined],
    ['conference_title', kind === 'proceedings' ? venue : undefined],
    ['journal_title', kind === 'journal' ? venue : undefined],
    ['dissertation_institution', kind === 'thesis' ? getText(details, 'institution') : undefined],
    [
      'technical_report_institution',
      kind === 'report' ? getText(details, 'institution') : undefined,
    ],
    ...editors.map((name) => ['editor', formatInverted(name)] as const),
    ['firstpage', first],
    ['lastpage', last],
    ...TAGS.map(([field, tag]) => [tag, getText(details, field)] as const),
    ['language', language],
    ['doi', doi],
    ['arxiv_id', arxiv],
    ['pdf_url', pdf?.url],
    ['abstract_html_url', url],
  ];
  return tags.flatMap(([name, content]) =>
    content ? [{ name: `citation_${name}`, content }] : [],
  );
}
