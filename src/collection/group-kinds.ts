import type { Paper } from './schema.ts';

/**
 * A kind of group of papers. A kind has an index page, such as `/venues/`, and each of its groups a
 * page, such as `/venues/cvpr/`. Routes, feeds, citation downloads, addresses, the sitemap and search
 * links follow from the table below.
 */
export interface GroupKind {
  /** First segment of its addresses. The texts are in `groups` of every language. */
  readonly id: string;
  /** Absent for kinds that a module of `src/catalogue/` creates. */
  readonly read?: {
    /** Names of the groups that a paper belongs to. */
    readonly names: (paper: Paper) => readonly string[];
    /** A longer name, shown on the group's page. The most common among the group's papers is used. */
    readonly fullName?: (paper: Paper) => string | undefined;
  };
  /** Order of its groups where they are listed. */
  readonly order: 'most papers' | 'name' | 'family name' | 'given';
  /** Absent for kinds whose pages have routes of their own, in `src/pages/ID/`. */
  readonly pages?: {
    /** Absent for an index page with a route of its own. */
    readonly hasIndex?: boolean;
    /** The people shown beside the papers: who wrote several of them, or everyone. */
    readonly people: 'frequent' | 'all';
    /** Type of its pages for those who show their links: https://ogp.me */
    readonly sharedAs?: 'profile';
  };
  /** Whether the page of a paper lists its groups in a section; other kinds have a place of their own. */
  readonly isOnPaperPage?: boolean;
  /** Whether people choose the groups, so that there may be none, and no index page. */
  readonly isCurated?: boolean;
  /** Place among the links of the header, from 1, or in the menu at their end. */
  readonly header?: { readonly place: number; readonly isInMenu?: boolean };
  /** Whether groups have citation files even if papers have none; see `citation/downloads.ts`. */
  readonly alwaysHasCitations?: boolean;
  /** Absent for kinds without feeds. */
  readonly feeds?: {
    /** Papers a group must have for a feed; `setting`: what `feeds.from` says, but at least `least`. */
    readonly from: 'any' | 'setting';
    readonly least?: number;
    /** Whether the OPML file of everything contains them. */
    readonly isInEverything?: boolean;
    /** How `/feeds/` shows them: all, or the largest with a link to a page of all. */
    readonly shown?: 'all' | 'largest';
  };
  /** Parameter of the search page that restricts a search to a group. */
  readonly searchField?: string;
  /** Whether a mistyped address leads to its groups. */
  readonly isGuessed?: boolean;
  /** What `llms.txt` says of the index page. */
  readonly about?: string;
}

/** In the order in which feeds and files list them. */
const KINDS = [
  {
    id: 'topics',
    order: 'most papers',
    header: { place: 1 },
    alwaysHasCitations: true,
    feeds: { from: 'any', isInEverything: true, shown: 'all' },
    searchField: 'topic',
    isGuessed: true,
  },
  {
    id: 'lists',
    order: 'given',
    isCurated: true,
    alwaysHasCitations: true,
    feeds: { from: 'any', isInEverything: true, shown: 'all' },
    isGuessed: true,
  },
  {
    id: 'venues',
    read: {
      names: ({ venue }) => (venue === undefined ? [] : [venue]),
      fullName: ({ venueFull }) => venueFull,
    },
    order: 'most papers',
    pages: { hasIndex: true, people: 'frequent' },
    header: { place: 3, isInMenu: true },
    alwaysHasCitations: true,
    feeds: { from: 'setting', isInEverything: true, shown: 'largest' },
    searchField: 'venue',
    isGuessed: true,
    about: 'journals and conferences',
  },
  {
    id: 'people',
    order: 'family name',
    pages: { people: 'all', sharedAs: 'profile' },
    header: { place: 2 },
    feeds: { from: 'setting', shown: 'largest' },
    searchField: 'person',
    isGuessed: true,
    about: 'everybody who wrote a paper',
  },
  {
    id: 'mentions',
    order: 'most papers',
    header: { place: 5, isInMenu: true },
    feeds: { from: 'setting', least: 2 },
    searchField: 'mention',
  },
  {
    id: 'years',
    order: 'given',
    header: { place: 4, isInMenu: true },
    searchField: 'year',
    about: 'papers by date',
  },
] as const satisfies readonly GroupKind[];

export type GroupKindId = (typeof KINDS)[number]['id'];

/** Kinds whose groups are created from the names that papers give them. */
export type NamedKindId = Extract<(typeof KINDS)[number], { readonly read: unknown }>['id'];

/** The kinds in their order. */
export const groupKinds: readonly (GroupKind & { readonly id: GroupKindId })[] = KINDS;

/** What every language says of a kind of group. */
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
  /** Below the index page: the papers that are in no group. */
  readonly without?: (count: number) => string;
  /** "All 20 venues", on `/feeds/`. */
  readonly allFeeds?: (count: number) => string;
  /** Title of the page of all feeds. */
  readonly follow?: string;
  /** Description of the page of all feeds. */
  readonly describeFeeds?: (site: string) => string;
}
