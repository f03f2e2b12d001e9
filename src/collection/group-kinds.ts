import type { Paper } from './schema.ts';

/**
 * A kind of group of papers. Each kind has an index page, such as `/venues/`, and each of its
 * groups has a page, such as `/venues/cvpr/`. Routes, feeds, citation downloads, addresses, the
 * sitemap and search links are derived from the table below.
 */
export interface GroupKind {
  /** First segment of its addresses. Interface texts are in `groups` of every language. */
  readonly id: string;
  /** Undefined for kinds that are created by their own module in `src/catalogue/`. */
  readonly read?: {
    /** Names of a paper's groups. */
    readonly names: (paper: Paper) => readonly string[];
    /**
     * A longer name, shown on the page of a group. The most common one among its papers is used.
     */
    readonly fullName?: (paper: Paper) => string | undefined;
    /** Order of groups in lists. */
    readonly order: 'most papers' | 'name';
  };
  /** Undefined for kinds with separate routes in `src/pages/ID/`. */
  readonly pages?: {
    /** Undefined if the index page has a separate route. */
    readonly hasIndex?: boolean;
    /** The people shown next to the papers: authors of several, or all authors. */
    readonly people: 'frequent' | 'all';
    /** Type of its pages in Open Graph: https://ogp.me */
    readonly sharedAs?: 'profile';
  };
  /** Whether the page of a paper lists its groups of this kind in a section. */
  readonly isOnPaperPage?: boolean;
  /** Whether groups are created by hand. */
  readonly isCurated?: boolean;
  /** Whether a site may have no such groups, and then no index page. */
  readonly isOptional?: boolean;
  /** Position among the links of the header, from 1, or with `isInMenu` in the menu after them. */
  readonly header?: { readonly position: number; readonly isInMenu?: boolean };
  /** Whether groups have citation files even if papers have none; see `citation/downloads.ts`. */
  readonly alwaysHasCitations?: boolean;
  /** Undefined for kinds without feeds. */
  readonly feeds?: {
    /** Whether all groups have a feed, or those with the number of papers in `feeds.from`. */
    readonly from: 'any' | 'setting';
    /** Overrides a lower number in `feeds.from`. */
    readonly minPapers?: number;
    /** Whether the OPML file of the whole site contains them. */
    readonly isInSiteOpml?: boolean;
    /** The feeds that `/feeds/` lists: all, or the largest and a link to a page of all. */
    readonly shown?: 'all' | 'largest';
  };
  /**
   * Parameter of the search page that restricts a search to a group, for kinds that the search
   * implements separately.
   */
  readonly searchField?: string;
  /**
   * Name of its facet and operator in the search (`award:best`), for kinds with `read`. No field of a
   * paper can have the same name.
   */
  readonly facet?: string;
  /** Whether its groups are suggested for mistyped addresses. */
  readonly isSuggested?: boolean;
  /** Description of the index page in `llms.txt`. */
  readonly about?: string;
}

/** In the order of feeds and files. */
const KINDS = [
  {
    id: 'topics',
    header: { position: 1 },
    alwaysHasCitations: true,
    feeds: { from: 'any', isInSiteOpml: true, shown: 'all' },
    searchField: 'topic',
    isSuggested: true,
  },
  {
    id: 'lists',
    isCurated: true,
    isOptional: true,
    alwaysHasCitations: true,
    feeds: { from: 'any', isInSiteOpml: true, shown: 'all' },
    isSuggested: true,
  },
  {
    id: 'venues',
    read: {
      names: ({ venue }) => (venue === undefined ? [] : [venue]),
      fullName: ({ venueFull }) => venueFull,
      order: 'most papers',
    },
    pages: { hasIndex: true, people: 'frequent' },
    header: { position: 3, isInMenu: true },
    alwaysHasCitations: true,
    feeds: { from: 'setting', isInSiteOpml: true, shown: 'largest' },
    searchField: 'venue',
    isSuggested: true,
    about: 'journals and conferences',
  },
  {
    id: 'people',
    pages: { people: 'all', sharedAs: 'profile' },
    header: { position: 2 },
    feeds: { from: 'setting', shown: 'largest' },
    searchField: 'person',
    isSuggested: true,
    about: 'all authors',
  },
  {
    id: 'mentions',
    header: { position: 5, isInMenu: true },
    feeds: { from: 'setting', minPapers: 2 },
    searchField: 'mention',
  },
  {
    id: 'years',
    header: { position: 4, isInMenu: true },
    searchField: 'year',
    about: 'papers by date',
  },
  {
    // These groups are values of the fields that have pages; ids are such as `track/vision`.
    id: 'fields',
    isOptional: true,
    feeds: { from: 'setting', minPapers: 2 },
    searchField: 'field',
  },
] as const satisfies readonly GroupKind[];

export type GroupKindId = (typeof KINDS)[number]['id'];

/** Kinds with groups that are created from names in papers. */
export type NamedKindId = Extract<(typeof KINDS)[number], { readonly read: unknown }>['id'];

/** All kinds, in the order of feeds and files. */
export const groupKinds: readonly (GroupKind & { readonly id: GroupKindId })[] = KINDS;

/** Interface texts for a kind of group. */
export interface GroupTexts {
  /** "Venues" */
  readonly title: string;
  /** "venues", if it has feeds. */
  readonly many?: string;
  /** "venue", if it is in the header. */
  readonly one?: string;
  /** Description of the index page. */
  readonly about?: string;
  /** Description of a group's page. */
  readonly describe?: (papers: string, name: string, site: string) => string;
  /** Below the index: the number of papers without a group. */
  readonly without?: (count: number) => string;
  /** "All 20 venues", on `/feeds/`. */
  readonly allFeeds?: (count: number) => string;
  /** Title of the page of all feeds. */
  readonly follow?: string;
  /** Description of the page of all feeds. */
  readonly describeFeeds?: (site: string) => string;
}
