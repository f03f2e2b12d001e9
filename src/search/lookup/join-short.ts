import type { QueryWord } from '../query/query-words.ts';
import { mayBeOneWord, joinedTermOf } from '../words/joined-forms.ts';
import type { JoinedWords } from './find-joined.ts';
import type { FoundTerm } from './found-term.ts';
import { joinPhrase, uniteAll } from './postings.ts';

/**
 * Joins words that the question attaches to a short one or a number: a paper that contains "x" and
 * "pool" somewhere has nothing to do with "x-pool", nor GPT-3 with "GPT-4". If no paper contains
 * them adjacent or as one word, they remain separate.
 *
 * @param found terms, each with its word of the question
 * @param words those that need not be adjacent, in order
 * @param joined which of them the collection contains as one
 */
export function joinShort(
  found: readonly { readonly word: QueryWord | undefined; readonly term: FoundTerm }[],
  words: readonly QueryWord[],
  joined: readonly JoinedWords[],
): readonly FoundTerm[] {
  const units = listRuns(words).flatMap(([first, last]) => {
    const run = words.slice(first, last + 1);
    const own = run.map((word) => found.filter((each) => each.word === word));
    const one = own.flatMap(([each, ...others]) => (each && others.length === 0 ? each.term : []));
    const [start] = one;
    // A compound of several words is adjacent already.
    if (start === undefined || one.length < run.length) return [];
    const whole = joined.filter((each) => each.first === first && each.last === last);
    const postings = uniteAll([
      joinPhrase(
        one.map((term) => term.postings),
        one.map((_, i) => i),
      ),
      ...whole.map((each) => each.postings),
    ]);
    if (postings.rows.length === 0) return [];
    const unit: FoundTerm = {
      ...start,
      queryWord: undefined,
      postings,
      length: run.length,
      isOptional: false,
      terms: [],
      joinedTerms: [joinedTermOf(run), ...one.flatMap(({ prefixes }) => prefixes)],
      prefixes: one.flatMap(({ prefixes }) => prefixes),
    };
    return [{ unit, parts: new Set(one) }];
  });
  return found.flatMap(({ term }) => {
    const own = units.find(({ parts }) => parts.has(term));
    if (own === undefined) return [term];
    return own.parts.values().next().value === term ? [own.unit] : [];
  });
}

/** The first and last index of each run of attached words with a short one in each pair. */
function listRuns(words: readonly QueryWord[]): (readonly [first: number, last: number])[] {
  const isBound = (i: number): boolean => {
    const [before, word] = [words[i - 1], words[i]];
    if (before === undefined || word === undefined) return false;
    return (
      word.isAttached &&
      word.place === before.place + 1 &&
      mayBeOneWord(before.text, word.text, false)
    );
  };
  const runs: (readonly [number, number])[] = [];
  for (let first = 0; first < words.length; first++) {
    let last = first;
    while (isBound(last + 1)) last += 1;
    if (last > first) runs.push([first, last]);
    first = last;
  }
  return runs;
}
