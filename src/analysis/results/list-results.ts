import { toPlain } from '../../abstract/plain.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { findResults, mayHaveResults, type Result } from './find-results.ts';

/** Returns the results that a paper's abstract states in figures; see {@link findResults}. */
export function listResults({ abstract, mentions, lang }: CataloguePaper): readonly Result[] {
  if (!mayHaveResults(abstract)) return [];
  const own = mentions.flatMap(({ mention, isOwn }) => (isOwn ? [mention.name] : []));
  return findResults(toPlain(abstract), own, lang);
}
