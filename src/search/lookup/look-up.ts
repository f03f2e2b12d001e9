import { createStamp, type Columns } from '../index/columns.ts';
import { END } from '../index/layout.ts';
import type { PagefindInstance } from '../index/pagefind-api.ts';
import { apartForm, splitForm } from '../words/joined-forms.ts';
import { memoizeAsync } from './memoize-async.ts';
import type { Locator } from './locate.ts';
import type { Postings } from './postings.ts';

/** Look-ups that are kept: several for each word that a reader types and deletes again. */
const KEPT = 600;

export interface LookUp {
  /** Where a term stands, as `split-words.ts` writes it. */
  term(term: string): Promise<Postings>;
  /** Where terms stand that begin so. */
  prefix(prefix: string): Promise<Postings>;
  /** Where the word of a term stands apart, as words that it joins. */
  apart(term: string): Promise<Postings>;
  /** Whether the collection has two words as one; see `joined-forms.ts`. */
  isOneWord(first: string, secondTerm: string): Promise<boolean>;
}

/**
 * Asks Pagefind for one word at a time. It is a list of where words stand for us; its own order
 * is not used.
 *
 * @throws Error when index and columns are not of one build
 */
export async function createLookUp(
  pagefind: PagefindInstance,
  { stamp }: Pick<Columns, 'stamp'>,
  { locate }: Locator,
): Promise<LookUp> {
  const { results: all } = await pagefind.search(null, { sort: { block: 'asc' } });
  if (createStamp(all.map(({ id }) => id)) !== stamp) {
    throw new Error('Index and columns are not of one build.');
  }
  const blockById = new Map(all.map(({ id }, block) => [id, block]));

  const ask = memoizeAsync(async (text: string): Promise<Postings> => {
    const { results } = await pagefind.search(text);
    return locate(
      results.flatMap(({ id, words }) => {
        const block = blockById.get(id);
        return block === undefined ? [] : [{ block, places: words }];
      }),
    );
  }, KEPT);
  const isThere = memoizeAsync(async (text: string): Promise<boolean> => {
    const { results } = await pagefind.search(text + END);
    return results.length > 0;
  }, KEPT);
  return {
    term: (term) => ask(term + END),
    prefix: ask,
    apart: (term) => ask(apartForm(term) + END),
    isOneWord: (first, secondTerm) => isThere(splitForm(first, secondTerm)),
  };
}
