import type { FacetField, SearchState } from './address.ts';
import type { Substitution } from './lookup/read-word.ts';
import type { Named, SuggestedTopic } from './named.ts';
import type { Relaxation } from './query/relax.ts';

/** A question from the page to the search worker. */
export interface Question extends SearchState {
  /** The range of results to return. */
  readonly from: number;
  readonly count: number;
  /** Facets to count. The default is all but people and mentions, which need further files. */
  readonly facets?: readonly FacetField[];
  /** Ranges of rows `[from, end)`, newest papers first, in which to count matching papers. */
  readonly stretches?: readonly (readonly [from: number, end: number])[];
  /** Whether to return the ids of all results, which need a further file. */
  readonly withIds?: boolean;
}

export interface Answer {
  /** Number of all matching papers, not only of those in `results`. */
  readonly total: number;
  /** Number of matching papers that contain all the words; in every order, these come first. */
  readonly complete: number;
  readonly facets: Facets;
  /** Number of papers in each of the question's `stretches`. */
  readonly counts?: readonly number[];
  /** With `counts`: `dates` of the index's columns. */
  readonly dates?: string;
  /** Set if a word was replaced by a similar one of the collection. */
  readonly correction?: Correction;
  /** Words that occur in no paper, and words of similar meaning that occur in these results. */
  readonly substitutions?: readonly Pick<Substitution, 'word' | 'by'>[];
  /** Conditions that no paper meets, and that these results ignore. */
  readonly dropped?: readonly Dropped[];
  /** Suggestions, if `total` is 0. */
  readonly nearest?: Nearest;
  readonly results: readonly Result[];
  /** Name of the index. Results of two indexes must not be combined. */
  readonly index: string;
  /** With `withIds`: ids of all matching papers, in order. */
  readonly ids?: readonly string[];
}

/**
 * For each requested facet and value: the number of papers that would remain if it were chosen, or
 * that are missing because it is excluded; see `answer/facets.ts`. Values without papers are
 * absent.
 */
export interface Facets {
  readonly topic?: FacetCounts;
  readonly year?: FacetCounts;
  readonly venue?: FacetCounts;
  readonly has?: FacetCounts;
  /** Values of all fields that are facets. */
  readonly field?: FacetCounts;
  /** Names of the topics, venues and values that have papers or are chosen, if they are counted. */
  readonly names?: Readonly<
    Partial<Record<'topic' | 'venue' | 'field', Readonly<Record<string, string>>>>
  >;
  /** Most papers first. */
  readonly person?: readonly NamedCount[];
  /** Most papers first. */
  readonly mention?: readonly NamedCount[];
}

/** By value of a facet: how many papers of the answer have it. Values without papers are absent. */
export type FacetCounts = Readonly<Record<string, number>>;

export interface NamedCount extends Named {
  readonly count: number;
}

/** "Showing results for `shown`; search instead for `asked`", which `exact` does. */
export interface Correction {
  /** Complete queries: as typed, and as searched for. */
  readonly typed: string;
  readonly shown: string;
}

/** Conditions of the query, and the chosen values of facets. */
export type Dropped = Relaxation | 'facets';

export interface Nearest {
  /** Words of the collection with a similar spelling, nearest first. */
  readonly words: readonly string[];
  readonly titles: readonly { readonly id: string; readonly titleParts: readonly Part[] }[];
  /** Ids. */
  readonly topics: readonly string[];
}

/** A stretch of text; marked if it matches the query. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
  /** Whether it is a subscript or superscript of a formula, as the HTML element is called. */
  readonly script?: 'sub' | 'sup';
}

/** Fields in which a paper matches. */
export type MatchedField = 'title' | 'authors' | 'venue' | 'topics' | 'id' | 'abstract';

/** The content of a result's row. */
export interface Result {
  readonly id: string;
  readonly title: string;
  /** The title with matches marked. */
  readonly titleParts: readonly Part[];
  readonly authors: readonly string[];
  /** With its year. */
  readonly venue: string | undefined;
  /** As precise as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string | undefined;
  readonly award: string | undefined;
  /** Address of the full text, possibly relative to the paper's page. */
  readonly pdf: string | undefined;
  /** BCP 47 tag, if it is not the site's language. */
  readonly language: string | undefined;
  /** Ids, best first. */
  readonly topics: readonly string[];
  /** The best sentences of the abstract with matches marked. */
  readonly excerpt: readonly Part[];
  /** Empty for a question without words. */
  readonly matched: readonly MatchedField[];
}

/** Suggestions for a text being typed into the search field. */
export interface Suggestions {
  /** At most five, best first. */
  readonly papers: readonly SuggestedPaper[];
  /** At most three. */
  readonly topics: readonly SuggestedTopic[];
  /** At most three. */
  readonly people: readonly Named[];
  /** At most three. */
  readonly venues: readonly Named[];
  /** At most three. */
  readonly mentions: readonly Named[];
  /** Id of the paper that the text identifies or is the address of. */
  readonly goTo?: string;
}

export interface SuggestedPaper {
  readonly id: string;
  readonly title: string;
  readonly titleParts: readonly Part[];
  readonly authors: readonly string[];
  readonly date: string | undefined;
}

/**
 * The site has no index (as in development), it could not be loaded completely, or it was written
 * by other code, which means that the site has been updated.
 */
export type Failure = 'missing' | 'network' | 'updated';

/** From the page to the worker. The first message contains the folder of the index. */
export type Request =
  | { readonly type: 'open'; readonly folder: string }
  | { readonly type: 'ask'; readonly ticket: number; readonly question: Question }
  | { readonly type: 'suggest'; readonly ticket: number; readonly text: string };

/** From the worker to the page; `ticket` is that of the request. */
export type Reply =
  | { readonly type: 'answer'; readonly ticket: number; readonly answer: Answer }
  | { readonly type: 'suggestions'; readonly ticket: number; readonly suggestions: Suggestions }
  | {
      readonly type: 'failure';
      readonly ticket: number;
      readonly failure: Failure;
      readonly message: string;
    };
