import { listSplits, splitForm } from '../words/joined-forms.ts';
import { termOf } from '../words/split-words.ts';
import type { CompoundTable } from './compounds.ts';

/**
 * Forms by which a query of two words finds that the collection also contains them as one; see
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
