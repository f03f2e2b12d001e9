import type { MentionKind } from '../collection/mention-kinds.ts';
import type { Hue, Paper } from '../collection/schema.ts';
import type { Assignment } from './assign-topics.ts';

/** A paper among the others: what it is, and where it belongs. */
export interface CataloguePaper extends Omit<Paper, 'topics'> {
  /** When it was first made public, else its year at the venue, as precise as it is known. */
  readonly date: string | undefined;
  /** Best first; a paper that no rule matches stands under 'Other'. */
  readonly topics: readonly PaperTopic[];
  /** Parallel to `authors`: two authors of one name are the same person twice. */
  readonly people: readonly Person[];
  readonly venueId: string | undefined;
  /** In the order of the abstract. */
  readonly mentions: readonly PaperMention[];
}

/** What an abstract names, and where. */
export interface PaperMention {
  readonly mention: Mention;
  /** Where it stands first, in characters of the abstract's plain text. */
  readonly start: number;
  readonly end: number;
  /** The paper says that it is its own. */
  readonly isOwn: boolean;
}

/** Why a paper belongs to a topic. */
export interface PaperTopic extends Omit<Assignment, 'topic'> {
  readonly topic: CatalogueTopic;
}

/** Papers that stand together under an address, newest first if not said otherwise. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly papers: readonly CataloguePaper[];
}

export interface CatalogueTopic extends Group {
  readonly summary: string;
  /** Absent for 'Other'. */
  readonly hue: Hue | undefined;
}

export interface Person extends Group {
  /** Name as it is sorted: family name first. */
  readonly sortName: string;
  /** Whether `/people/ID/` is there; see `person-pages.ts`. */
  readonly hasPage: boolean;
}

export interface Venue extends Group {
  readonly fullName: string | undefined;
}

/** A dataset, benchmark, metric, method or software that abstracts name. */
export interface Mention extends Group {
  readonly kind: MentionKind;
  /** Whether `/mentions/ID/` is there; see `src/catalogue/mention-pages.ts`. */
  readonly hasPage: boolean;
}

/** `id` is `YYYY`. */
export interface Year extends Group {
  readonly year: number;
  /** January first, only those with papers; papers dated only by year are in none. */
  readonly months: readonly Month[];
}

/** `id` is `YYYY/MM`. */
export interface Month extends Group {
  readonly month: number;
}

/** The whole collection in memory, made once for each build. */
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
  readonly venues: readonly Venue[];
  readonly venueById: ReadonlyMap<string, Venue>;
  /** Most papers first. */
  readonly mentions: readonly Mention[];
  readonly mentionById: ReadonlyMap<string, Mention>;
  /** Newest first. */
  readonly years: readonly Year[];
  /** Papers without any date. */
  readonly undated: readonly CataloguePaper[];
  /** Reading lists by people, newest first. */
  readonly lists: readonly CatalogueList[];
  readonly listById: ReadonlyMap<string, CatalogueList>;
  /** By paper: the lists that it stands in. */
  readonly listsByPaper: ReadonlyMap<string, readonly CatalogueList[]>;
  /** By paper. */
  readonly neighbours: ReadonlyMap<string, Neighbours>;
}

/** The papers before and after one in its first topic. */
export interface Neighbours {
  readonly topic: CatalogueTopic;
  readonly newer: CataloguePaper | undefined;
  readonly older: CataloguePaper | undefined;
}

/** A reading list by a person; `papers` are in the order in which its text places them. */
export interface CatalogueList extends Group {
  readonly summary: string;
  readonly author: string | undefined;
  readonly date: string | undefined;
  /** The same papers newest first, as a feed tells them. */
  readonly followed: Group;
}
