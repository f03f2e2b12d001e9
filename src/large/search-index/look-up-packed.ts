import { END } from '../../search/index/layout.ts';
import type { OpenFolder } from '../../search/lookup/load-pagefind.ts';
import { MAX_CACHED_LOOK_UPS, type LookUp, type OpenLookUp } from '../../search/lookup/look-up.ts';
import { memoizeAsync } from '../../search/lookup/memoize-async.ts';
import type { Postings } from '../../search/lookup/postings.ts';
import { apartForm, splitForm } from '../../search/words/joined-forms.ts';
import { createStamp } from './create-stamp.ts';
import { createLocator } from './locate.ts';

/**
 * Looks words up in the packed index, in which each Pagefind page is a block of papers.
 *
 * @param pagefind may still be loading
 */
export function createPackedLookUp(pagefind: Promise<OpenFolder>): OpenLookUp {
  return async (columns): Promise<LookUp> => {
    const instance = (await pagefind)(columns.folder);
    const { results: all } = await instance.search(null, { sort: { block: 'asc' } });
    if (createStamp(all.map(({ id }) => id)) !== columns.stamp) {
      throw new Error('The index and its columns are from different builds.');
    }
    const blockById = new Map(all.map(({ id }, block) => [id, block]));
    const locate = createLocator(columns);
    const ask = memoizeAsync(async (text: string): Promise<Postings> => {
      const { results } = await instance.search(text);
      return locate(
        results.flatMap(({ id, words }) => {
          const block = blockById.get(id);
          return block === undefined ? [] : [{ block, positions: words }];
        }),
      );
    }, MAX_CACHED_LOOK_UPS);
    const isThere = memoizeAsync(async (text: string): Promise<boolean> => {
      const { results } = await instance.search(text + END);
      return results.length > 0;
    }, MAX_CACHED_LOOK_UPS);
    return {
      term: (term) => ask(term + END),
      apart: (term) => ask(apartForm(term) + END),
      isOneWord: (first, secondTerm) => isThere(splitForm(first, secondTerm)),
    };
  };
}
