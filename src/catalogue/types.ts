import type { GroupKindId } from '../collection/group-kinds.ts';
import type { MentionKind } from '../collection/mention-kinds.ts';
import type { Hue, Paper } from '../collection/schema.ts';
import type { Assignment } from './assign-topics.ts';

/** A paper with its relations. */
export interface CataloguePaper extends Omit<Paper, 'topics'> {
  /** The date of its first publication, otherwise the year of its venue; of any precision. */
  readonly date: string | undefined;
  /** One sentence for lists, in plain text. */
  readonly lead?: string | undefined;
  /** Best first; 'Other' if no rule matches. */
  readonly topics: readonly PaperTopic[];
  /** Parallel to `authors`; two authors of the same name are the same person twice. */
  readonly people: readonly Person[];
  readonly venueId: string | undefined;
  /** In the order of the abstract. */
  readonly mentions: readonly PaperMention[];
}

/** A mention in an abstract, with its position. */
export interface PaperMention {
  readonly mention: Mention;
  /** Position of the first mention, in characters of the abstract's plain text. */
  readonly start: number;
  readonly end: number;
  /** Whether the paper introduces it. */
  readonly isOwn: boolean;
}

/** The assignment of a paper to a topic, with its reasons. */
export interface PaperTopic extends Omit<Assignment, 'topic'> {
  readonly topic: CatalogueTopic;
}

/** A set of papers with a page, newest first unless stated otherwise. */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** A longer form of the name. */
  readonly fullName?: string | undefined;
  readonly papers: readonly CataloguePaper[];
}

export interface CatalogueTopic extends Group {
  readonly summary: string;
  /** Absent for 'Other'. */
  readonly hue: Hue | undefined;
}

export interface Person extends Group {
  /** The name for sorting: family name first. */
  readonly sortName: string;
  /** Whether `/people/ID/` exists; see `min-papers.ts`. */
  readonly hasPage: boolean;
}

/** A dataset, benchmark, metric, method or software that abstracts mention. */
export interface Mention extends Group {
  readonly kind: MentionKind;
  /** Whether `/mentions/ID/` exists; see `min-papers.ts`. */
  readonly hasPage: boolean;
}

/** A field of papers that is a facet of the search, or that has pages for its values. */
export interface CatalogueField {
  readonly name: string;
  readonly label: string;
  readonly isFacet: boolean;
  readonly hasPages: boolean;
  /** By value, most papers first; ids are `track/vision`. */
  readonly groups: readonly Group[];
  /** Groups with a page, such as `/fields/track/vision/`. */
  readonly paged: readonly Group[];
}

/** `id` is `YYYY`. */
export interface Year extends Group {
  readonly year: number;
  /** January first, only months with papers; papers dated by year only are in none. */
  readonly months: readonly Month[];
}

/** `id` is `YYYY/MM`. */
export interface Month extends Group {
  readonly month: number;
}

/** The whole collection in memory, created once per build. */
export interface Catalogue {
  /** Newest first. */
  readonly papers: readonly CataloguePaper[];
  readonly paperById: ReadonlyMap<string, CataloguePaper>;
  /** Most papers first; 'Other' last. */
  readonly topics: readonly CatalogueTopic[];
  readonly topicById: ReadonlyMap<string, CatalogueTopic>;
  /** By family name. */
  readonly people: readonly Person[];
  readonly personById: ReadonlyMap<string, Person>;
  /** Most papers first. */
  readonly venues: readonly Group[];
  readonly venueById: ReadonlyMap<string, Group>;
  /** Most papers first. */
  readonly mentions: readonly Mention[];
  readonly mentionById: ReadonlyMap<string, Mention>;
  /** Fields that are facets or have pages, in the order of the table of fields. */
  readonly fields: readonly CatalogueField[];
  /** Newest first. */
  readonly years: readonly Year[];
  /** Papers without a date. */
  readonly undated: readonly CataloguePaper[];
  /** Curated reading lists, newest first. */
  readonly lists: readonly CatalogueList[];
  readonly listById: ReadonlyMap<string, CatalogueList>;
  /** By paper: the lists that contain it. */
  readonly listsByPaper: ReadonlyMap<string, readonly CatalogueList[]>;
  /** The groups that have a page, by kind; those of years include months. */
  readonly groups: GroupsByKind;
  /** By paper: its groups of kinds that `isOnPaperPage`. */
  readonly groupsByPaper: ReadonlyMap<string, readonly PaperGroups[]>;
  /** By paper. */
  readonly neighbours: ReadonlyMap<string, Neighbours>;
}

export interface GroupsByKind extends Readonly<Record<GroupKindId, readonly Group[]>> {
  readonly topics: readonly CatalogueTopic[];
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  readonly lists: readonly CatalogueList[];
}

/** The groups of one kind that a paper belongs to. */
export interface PaperGroups {
  readonly kind: GroupKindId;
  readonly groups: readonly Group[];
}

/** The papers before and after one in its first topic. */
export interface Neighbours {
  readonly topic: CatalogueTopic;
  readonly newer: CataloguePaper | undefined;
  readonly older: CataloguePaper | undefined;
}

/** A curated reading list; `papers` are in the order of its text. */
export interface CatalogueList extends Group {
  readonly summary: string;
  readonly author: string | undefined;
  readonly date: string | undefined;
  /** The same papers newest first, for its feed. */
  readonly feedGroup: Group;
}
