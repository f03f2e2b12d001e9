import { text } from '#text';
import { formatPapers } from '../../catalogue/format-count.ts';
import type { Answer, MatchedField } from '../../search/protocol.ts';

/** An answer as it is said aloud. */
export function describeAnswer({
  total,
  complete,
  correction,
}: Pick<Answer, 'total' | 'complete' | 'correction'>): string {
  if (total === 0) return text.search.none;
  const papers = formatPapers(total);
  const found = correction
    ? text.search.foundFor(papers, correction.shown)
    : text.search.found(papers);
  return complete > 0 && complete < total ? found + text.search.withAll(complete) : found;
}

/**
 * What stands above the result at a place, where there are papers with only some of the words:
 * those with all of them come first.
 */
export function nameStretch(place: number, complete: number, total: number): string | undefined {
  if (complete === total) return undefined;
  if (place === 0 && complete === 0) return text.search.noneHasAll;
  if (place === 0) return text.search.haveAll(formatPapers(complete));
  return place === complete ? text.search.haveSome(formatPapers(total - complete)) : undefined;
}

/** Where words were found that are marked nowhere in a row. */
const UNSEEN: Readonly<Partial<Record<MatchedField, string>>> = {
  authors: text.search.inAuthors,
  venue: text.search.inVenue,
  topics: text.search.inTopics,
  id: text.search.inId,
};

/** "Found in authors, venue": only of what the marks in title and abstract do not tell. */
export function describeMatch(matched: readonly MatchedField[]): string | undefined {
  const isMarked = matched.includes('title') || matched.includes('abstract');
  // A topic's name stands in the row; it is told of where nothing else is.
  const told = matched.filter((field) => field !== 'topics' || !isMarked);
  const unseen = told.flatMap((field) => UNSEEN[field] ?? []);
  return unseen.length === 0 ? undefined : text.search.foundIn(unseen.join(', '));
}
