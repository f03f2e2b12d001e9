import { listSplits, splitForm } from '../words/joined-forms.ts';
import { termOf } from '../words/split-words.ts';
import type { CompoundTable } from './compounds.ts';
import { END } from './layout.ts';
import { createWriter } from './cbor.ts';
import { writePlaces, type PartWords } from './index-words.ts';

/**
 * The forms that tell a query of two words that the collection also has them as one; see
 * `joined-forms.ts`.
 *
 * @param words of the collection
 * @param camelSplits words in camel case, as two words separated by a space
 */
export function listSplitForms(
  words: Iterable<string>,
  { aliases, others }: CompoundTable,
  camelSplits: Iterable<string>,
): ReadonlySet<string> {
  const known = new Set(words);
  const splits = [...known]
    .filter((whole) => !aliases.has(whole))
    .flatMap((whole) => listSplits(whole, (part) => known.has(part)));
  const learned = [...others.values(), ...camelSplits].map((parts) => parts.split(' '));
  return new Set(
    [...splits, ...learned].flatMap(([first = '', second = '', ...more]) =>
      more.length > 0 ? [] : [splitForm(first, termOf(second))],
    ),
  );
}

/**
 * Indexes these forms as a part without papers. Their positions are behind those of the first
 * block's papers, so that no search finds a paper by them.
 *
 * @param end length of the first block
 */
export function indexSplitForms(forms: ReadonlySet<string>, end: number): PartWords {
  const writer = createWriter();
  const words = [...forms].map((form) => Buffer.from(form + END).toString('latin1')).sort();
  const ends = words.map(() => {
    writePlaces([0, end], writer);
    return writer.length();
  });
  const once = words.map(() => 1);
  const first = words.map(() => 0);
  return {
    words,
    blocks: once,
    first,
    last: first,
    ends: Float64Array.from(ends),
    bytes: writer.take(),
    sizes: [],
    counts: [],
    lengths: { title: [], abstract: [], authors: [], rest: [] },
  };
}
