import { getPdfs } from '../../catalogue/links.ts';
import type { Paper } from '../../collection/schema.ts';
import { listFields } from '../../collection/field-table.ts';
import { getText } from './details.ts';
import { formatInverted } from './styles/names.ts';
import type { Details, Reference } from './reference.ts';

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
  const [first, last] = getPageBounds(details);
  const institution = getText(details, 'institution');
  const isReport = kind === 'report';
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['title', title],
    ...authors.flatMap((name, at) => [
      ['author', formatInverted(name)] as const,
      ...listAuthorTags(paper, paper.authors[at]),
    ]),
    ['publication_date', published || online],
    ['online_date', published && published !== online ? online : undefined],
    ['conference_title', kind === 'proceedings' ? venue : undefined],
    ['journal_title', kind === 'journal' ? venue : undefined],
    ['inbook_title', kind === 'chapter' ? venue : undefined],
    ['dissertation_institution', kind === 'thesis' ? institution : undefined],
    ['technical_report_institution', isReport ? institution : undefined],
    ['technical_report_number', isReport ? getText(details, 'number') : undefined],
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

/**
 * The first and the last page: of "12–24, 30", 12 and 30. Article numbers are used in place of
 * pages.
 */
function getPageBounds(details: Details): readonly (string | undefined)[] {
  const pages = getText(details, 'pages')?.split(/[–,]/) ?? [];
  if (pages.length === 0) return [getText(details, 'articleNumber')];
  return [pages[0]?.trim(), pages.length > 1 ? pages.at(-1)?.trim() : undefined];
}

/** Tags that follow that of an author. */
function listAuthorTags({ contributors = {} }: Pick<Paper, 'contributors'>, printed = '') {
  const { affiliations = [], orcid } =
    (Object.hasOwn(contributors, printed) && contributors[printed]) || {};
  return [
    ...affiliations.map((name) => ['author_institution', name] as const),
    ['author_orcid', orcid] as const,
  ];
}
