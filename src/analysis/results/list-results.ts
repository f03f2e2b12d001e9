import { toPlain } from '../../abstract/plain.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { memoizeByObject } from '../../memoize.ts';
import { findResults, mayHaveResults, type Result } from './find-results.ts';

/**
 * Returns the quantitative results of a paper's abstract; see {@link findResults}. Memoized,
 * because the page of a paper and the data of the collection both contain them.
 */
export const listResults = memoizeByObject(
  ({ abstract, mentions, lang }: CataloguePaper): readonly Result[] => {
    if (!mayHaveResults(abstract)) return [];
    const own = mentions.flatMap(({ mention, isOwn }) => (isOwn ? [mention.name] : []));
    return findResults(toPlain(abstract), own, lang);
  },
);
