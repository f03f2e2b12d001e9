import { createStamp, type Columns } from '../index/columns.ts';
import { END } from '../index/layout.ts';
import type { PagefindInstance } from '../index/pagefind-api.ts';
import { apartForm, splitForm } from '../words/joined-forms.ts';
import { memoizeAsync } from './memoize-async.ts';
import type { Locator } from './locate.ts';
import type { Postings } from './postings.ts';

/** Cached look-ups: each word that is typed causes several. */
const MAX_CACHED = 600;

export interface LookUp {
  /** Postings of a term, as `split-words.ts` writes it. */
  term(term: string): Promise<Postings>;
  /** Postings of all terms with a prefix. */
  prefix(prefix: string): Promise<Postings>;
  /** Postings of a term where texts write it as separate words. */
  apart(term: string): Promise<Postings>;
  /** Whether the collection has two words as one; see `joined-forms.ts`. */
  isOneWord(first: string, secondTerm: string): Promise<boolean>;
}

/**
 * Looks up one word at a time in Pagefind, which serves as an inverted index; its ranking is not
 * used.
 *
 * @throws Error when index and columns come from different builds
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
  }, MAX_CACHED);
  const isThere = memoizeAsync(async (text: string): Promise<boolean> => {
    const { results } = await pagefind.search(text + END);
    return results.length > 0;
  }, MAX_CACHED);
  return {
    term: (term) => ask(term + END),
    prefix: ask,
    apart: (term) => ask(apartForm(term) + END),
    isOneWord: (first, secondTerm) => isThere(splitForm(first, secondTerm)),
  };
}
