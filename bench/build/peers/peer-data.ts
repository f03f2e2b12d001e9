import { describeAbstract } from '../../../src/abstract/describe-abstract.ts';
import { toPlain } from '../../../src/abstract/plain.ts';
import { renderInline, renderParagraphs } from '../../../src/abstract/render.ts';
import type { Catalogue, CataloguePaper, Group } from '../../../src/catalogue/types.ts';
import { formatDate } from '../../../src/catalogue/dates.ts';
import { formatAuthors } from '../../../src/catalogue/format-authors.ts';
import { getLinks } from '../../../src/catalogue/links.ts';
import { isAbridged } from '../../../src/catalogue/is-abridged.ts';
import { isInMonths } from '../../../src/catalogue/years.ts';
import { toBibtex } from '../../../src/outputs/citation/bibtex.ts';
import { createHeadTags, type HeadTag } from '../../../src/outputs/citation/head-tags.ts';
import { formatJsonLd } from '../../../src/outputs/citation/json-ld.ts';
import { citationKeys } from '../../../src/outputs/citation/citation-keys.ts';
import { createReference } from '../../../src/outputs/citation/reference.ts';
import type { Collection } from '../../../src/collection/read-collection.ts';

/** Papers per page of a list. */
const ROWS = 50;

/** Related papers per page in a large collection. */
const RELATED_LIMIT = 5;

interface Named {
  /** Undefined if it has no page. */
  readonly id?: string | undefined;
  readonly name: string;
}

/** A paper in a list. Keys are in lower case, because Hugo converts them. */
export interface PeerRow {
  readonly id: string;
  /** HTML. */
  readonly heading: string;
  readonly byline: string;
  readonly subjects: readonly Named[];
  readonly when: string;
  readonly whentext: string;
  readonly place: string;
}

/** Precomputed content of a paper's page; a peer only renders it. */
export interface PeerPaper extends PeerRow {
  readonly plain: string;
  readonly description: string;
  readonly address: string;
  readonly authors: readonly Named[];
  /** HTML of each paragraph. */
  readonly abstract: readonly string[];
  readonly arxiv?: string | undefined;
  readonly outlinks: readonly { readonly label: string; readonly url: string }[];
  readonly related: readonly PeerRow[];
  readonly bibtex: string;
  readonly tags: readonly HeadTag[];
  /** Undefined in a large collection. */
  readonly jsonld: string | undefined;
  /** Ids of its groups, by section. */
  readonly groups: Readonly<Record<Section, readonly string[]>>;
}

export const SECTIONS = ['topics', 'people', 'venues', 'years', 'months'] as const;
export type Section = (typeof SECTIONS)[number];

/** Data for the peers. */
export interface PeerData {
  readonly site: { readonly name: string; readonly origin: string };
  /** Newest first. */
  readonly papers: readonly PeerPaper[];
  /** Names of groups with a page, by id, in order. */
  readonly names: Readonly<Record<Section, Readonly<Record<string, string>>>>;
  /** Ids of years that have a single page, because their months list the papers. */
  readonly cut: readonly string[];
}

/** @param getRelated returns the papers related to a paper, by id */
export function createPeerData(
  { site, papers: sources }: Pick<Collection, 'site' | 'papers'>,
  catalogue: Catalogue,
  getRelated: (id: string) => readonly { readonly id: string }[],
): PeerData {
  const large = isAbridged(sources.length);
  const keys = citationKeys(sources);
  const months = catalogue.years.flatMap((year) => year.months);
  const monthOf = new Map(
    months.flatMap((month) => month.papers.map(({ id }) => [id, toMonthId(month)] as const)),
  );
  const rows = new Map(catalogue.papers.map((paper) => [paper.id, createRow(paper)]));
  const papers = catalogue.papers.map((paper): PeerPaper => {
    const address = new URL(`/papers/${paper.id}/`, site.origin).href;
    const reference = createReference(paper, keys.get(paper.id) ?? paper.id);
    const venue = paper.venueId;
    const month = monthOf.get(paper.id);
    return {
      ...(rows.get(paper.id) as PeerRow),
      plain: toPlain(paper.title),
      description: describeAbstract(paper.abstract),
      address,
      authors: paper.people.map(({ id, name, hasPage }) => ({ name, ...(hasPage && { id }) })),
      abstract: renderParagraphs(paper.abstract),
      arxiv: paper.arxiv,
      outlinks: getLinks(paper, address),
      related: getRelated(paper.id)
        .slice(0, large ? RELATED_LIMIT : undefined)
        .flatMap(({ id }) => rows.get(id) ?? []),
      bibtex: toBibtex(reference),
      tags: createHeadTags(paper, reference, address),
      jsonld: large
        ? undefined
        : formatJsonLd(paper, reference, address, describeAbstract(paper.abstract)),
      groups: {
        topics: paper.topics.map(({ topic }) => topic.id),
        people: paper.people.filter(({ hasPage }) => hasPage).map(({ id }) => id),
        venues: venue === undefined ? [] : [venue],
        years: paper.date === undefined ? [] : [paper.date.slice(0, 4)],
        months: month === undefined ? [] : [month],
      },
    };
  });
  return {
    site: { name: site.name, origin: site.origin },
    papers,
    cut: catalogue.years
      .filter((year) => large && year.papers.length > ROWS && isInMonths(year))
      .map(({ id }) => id),
    names: {
      topics: listNames(catalogue.topics),
      people: listNames(catalogue.people.filter(({ hasPage }) => hasPage)),
      venues: listNames(catalogue.venues),
      years: listNames(catalogue.years),
      months: listNames(months.map((month) => ({ ...month, id: toMonthId(month) }))),
    },
  };
}

function createRow(paper: CataloguePaper): PeerRow {
  return {
    id: paper.id,
    heading: renderInline(paper.title),
    byline: formatAuthors(paper.authors),
    subjects: paper.topics.map(({ topic: { id, name } }) => ({ id, name })),
    when: paper.date ?? '',
    whentext: paper.date === undefined ? '' : formatDate(paper.date),
    place: paper.venue === undefined ? '' : [paper.venue, paper.year].filter(Boolean).join(' '),
  };
}

/** A slash would create a folder. */
function toMonthId({ id }: Group): string {
  return id.replace('/', '-');
}

function listNames(groups: readonly Group[]): Readonly<Record<string, string>> {
  return Object.fromEntries(groups.map(({ id, name }) => [id, name]));
}
