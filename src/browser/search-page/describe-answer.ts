import { text } from '#text';
import { formatPapers } from '../../catalogue/format-count.ts';
import type { Answer, MatchedField } from '../../search/protocol.ts';

/** The announcement of an answer. */
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
  return complete > 0 && complete < total ? found + text.search.matchingAll(complete) : found;
}

/**
 * The heading above the result at a position. Papers with all the words come before papers with
 * only some of them.
 */
export function getStretchHeading(
  position: number,
  complete: number,
  total: number,
): string | undefined {
  if (complete === total) return undefined;
  if (position === 0 && complete === 0) return text.search.noneMatchesAll;
  if (position === 0) return text.search.matchAll(complete);
  return position === complete ? text.search.matchSome(total - complete) : undefined;
}

/** Fields that a row does not show with marks. */
const UNMARKED_FIELDS: Readonly<Partial<Record<MatchedField, string>>> = {
  authors: text.search.inAuthors,
  venue: text.search.inVenue,
  topics: text.search.inTopics,
  id: text.search.inId,
};

/**
 * "Matched authors, venue": only fields other than title and abstract, where marks show the match.
 */
export function describeMatch(matched: readonly MatchedField[]): string | undefined {
  const isMarked = matched.includes('title') || matched.includes('abstract');
  // The row shows topics, so they are only named if nothing else matched.
  const relevant = matched.filter((field) => field !== 'topics' || !isMarked);
  const names = relevant.flatMap((field) => UNMARKED_FIELDS[field] ?? []);
  return names.length === 0 ? undefined : text.search.matchedIn(names.join(', '));
}
