import type { FacetField, SearchState } from './address.ts';

/** What the page asks of the search worker. */
export interface Question extends SearchState {
  /** Which results are wanted: so many from this place on, of all that there are. */
  readonly from: number;
  readonly count: number;
  /**
   * Facets whose counts are wanted; all but people and mentions where nothing is said, which cost
   * files of their own.
   */
  readonly facets?: readonly FacetField[];
  /**
   * Stretches of papers, newest first, each from a place on and before another, in which those that
   * match are to be counted.
   */
  readonly stretches?: readonly (readonly [from: number, end: number])[];
  /** Whether the ids of all results are wanted; they cost a file of their own. */
  readonly withIds?: boolean;
}

export interface Answer {
  /** Of all papers that match, not only of those in `results`. */
  readonly total: number;
  /** How many of them, first in any order, have all the words. */
  readonly complete: number;
  readonly facets: Facets;
  /** Where they are wanted: papers in each stretch. */
  readonly counts?: readonly number[];
  /** With them: `dates` of the index's columns. */
  readonly dates?: string;
  /** Where a word was taken for another that the collection has. */
  readonly correction?: Correction;
  /** Where `total` is 0: what the reader may have meant. */
  readonly nearest?: Nearest;
  readonly results: readonly Result[];
  /** Name of the index that it comes from: results of two indexes do not make one list. */
  readonly index: string;
  /** Where they are wanted: of all papers that match, in order. */
  readonly ids?: readonly string[];
}

/**
 * By facet that was wanted, and by value: how many papers there would be with this value alone
 * chosen in its facet, the other facets as they are. Values without papers are absent.
 */
export interface Facets {
  readonly topic?: FacetCounts;
  readonly year?: FacetCounts;
  readonly venue?: FacetCounts;
  readonly has?: FacetCounts;
  /** Where topics or venues are counted: what those are called that have papers or are chosen. */
  readonly names?: Readonly<Partial<Record<'topic' | 'venue', Readonly<Record<string, string>>>>>;
  /** Those with most papers first. */
  readonly person?: readonly NamedCount[];
  /** The same. */
  readonly mention?: readonly NamedCount[];
}

/** By value of a facet: how many papers of the answer have it. Values without papers are absent. */
export type FacetCounts = Readonly<Record<string, number>>;

export interface NamedCount extends Named {
  readonly count: number;
}

/** "Showing results for `shown`; search instead for `asked`", which `exact` does. */
export interface Correction {
  /** The words as they were typed, and as they were searched for; whole queries. */
  readonly asked: string;
  readonly shown: string;
}

export interface Nearest {
  /** Words of the collection that are spelt like those of the question, nearest first. */
  readonly words: readonly string[];
  readonly titles: readonly { readonly id: string; readonly title: string }[];
  /** Ids. */
  readonly topics: readonly string[];
}

/** A stretch of text; marked if it matches the query. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Where a paper has what was asked for. */
export type MatchedField = 'title' | 'authors' | 'venue' | 'topics' | 'id' | 'abstract';

/** All that a result shows. */
export interface Result {
  readonly id: string;
  readonly title: string;
  /** The title again, with what was asked for marked. */
  readonly titleParts: readonly Part[];
  readonly authors: readonly string[];
  /** With its year. */
  readonly venue: string | undefined;
  /** As precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** BCP 47, where it is not the site's. */
  readonly language: string | undefined;
  /** Ids, best first. */
  readonly topics: readonly string[];
  /** The best sentences of the abstract, with what was asked for marked. */
  readonly excerpt: readonly Part[];
  /** Empty where no words were asked for. */
  readonly matched: readonly MatchedField[];
}

/** What may be meant by something that is being typed into the header's field. */
export interface Suggestions {
  /** At most five, best first. */
  readonly papers: readonly SuggestedPaper[];
  /** At most three. */
  readonly topics: readonly SuggestedTopic[];
  /** At most three. */
  readonly people: readonly Named[];
  /** At most three. */
  readonly mentions: readonly Named[];
  /** Id of the paper that the text names outright. */
  readonly goTo?: string;
}

export interface SuggestedTopic extends Named {
  /** The colour of its dot; without one it has the page's. */
  readonly hue?: string | undefined;
}

export interface SuggestedPaper {
  readonly id: string;
  readonly title: string;
  readonly titleParts: readonly Part[];
  readonly authors: readonly string[];
  readonly date: string | undefined;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Why there is no answer: the site has no index (as in development), it did not arrive whole, or it
 * was written by other code, so that the site has been updated.
 */
export type Failure = 'missing' | 'network' | 'updated';

/** From the page to the worker. The first message names the folder of the index. */
export type Request =
  | { readonly type: 'open'; readonly folder: string }
  | { readonly type: 'ask'; readonly ticket: number; readonly question: Question }
  | { readonly type: 'suggest'; readonly ticket: number; readonly text: string };

/** From the worker to the page; `ticket` is the request's. */
export type Reply =
  | { readonly type: 'answer'; readonly ticket: number; readonly answer: Answer }
  | { readonly type: 'suggestions'; readonly ticket: number; readonly suggestions: Suggestions }
  | {
      readonly type: 'failure';
      readonly ticket: number;
      readonly failure: Failure;
      readonly message: string;
    };
