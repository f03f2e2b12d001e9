import { formatPapers } from '../../catalogue/format-count.ts';
import type { Answer, MatchedField } from '../protocol.ts';

/** An answer as it is said aloud. */
export function describeAnswer({
  total,
  complete,
  correction,
}: Pick<Answer, 'total' | 'complete' | 'correction'>): string {
  if (total === 0) return 'No paper found';
  const corrected = correction ? ` for ${correction.shown}` : '';
  const some = complete > 0 && complete < total ? `, ${complete} with all the words` : '';
  return `${formatPapers(total)} found${corrected}${some}`;
}

/**
 * What stands above the result at a place, where there are papers with only some of the words:
 * those with all of them come first.
 */
export function nameStretch(place: number, complete: number, total: number): string | undefined {
  if (complete === total) return undefined;
  if (place === 0 && complete === 0) return 'No paper has all the words; these have some of them';
  if (place === 0) return `${formatPapers(complete)} with all the words`;
  return place === complete
    ? `${formatPapers(total - complete)} with some of the words`
    : undefined;
}

/** Where words were found that are marked nowhere in a row. */
const UNSEEN: Readonly<Partial<Record<MatchedField, string>>> = {
  authors: 'authors',
  venue: 'venue',
  topics: 'topics',
  id: 'identifier',
};

/** "Found in authors, venue": only of what the marks in title and abstract do not tell. */
export function describeMatch(matched: readonly MatchedField[]): string | undefined {
  const isMarked = matched.includes('title') || matched.includes('abstract');
  // A topic's name stands in the row; it is told of where nothing else is.
  const told = matched.filter((field) => field !== 'topics' || !isMarked);
  const unseen = told.flatMap((field) => UNSEEN[field] ?? []);
  return unseen.length === 0 ? undefined : `Found in ${unseen.join(', ')}`;
}
