import { describe, expect, test } from 'vitest';
import { readKeywords } from './read-keywords.ts';
import { chooseSharedWords, isAcronym } from './shared-words.ts';

/** The words shared by two abstracts, all with the same weight. */
function share(one: string, other: string): string[] {
  const theirs = readKeywords({ title: '', abstract: other });
  return chooseSharedWords(
    [...readKeywords({ title: '', abstract: one }).values()].flatMap((ours) => {
      const match = theirs.get(ours.key);
      return match ? [{ ours, theirs: match, weight: 1 }] : [];
    }),
  ).map(({ form }) => form);
}

test('shows the longest shared phrase and none of its parts', () => {
  expect(share('Optimal transport maps', 'On optimal transport maps; transport.')).toEqual([
    'optimal transport maps',
  ]);
});

test.each([
  ['ViTs are vision transformers.', 'A vision transformer (ViT).'],
  ['vision transformers, ViT, ViT', 'ViT, ViT, vision transformers'],
])('shows only the words, not the acronym, of %s', (one, other) => {
  expect(share(one, other)).toEqual(['vision transformers']);
});

test('shows the form of the paper that uses it more often', () => {
  expect(share('pruned', 'pruning and pruning')).toEqual(['pruning']);
});

test('shows at most five', () => {
  const abstract = 'octrees, manifolds, garments, redshifts, halos, captions, adapters';
  expect(share(abstract, abstract)).toHaveLength(5);
});

test('omits words with much less weight than the first', () => {
  const keywords = [...readKeywords({ title: '', abstract: 'octrees, manifolds' }).values()];
  const shared = keywords.map((ours, i) => ({ ours, theirs: ours, weight: i === 0 ? 1 : 0.01 }));
  expect(chooseSharedWords(shared)).toMatchObject([{ form: 'octrees' }]);
});

describe('acronyms', () => {
  test.each([
    ['llm', ['larg', 'languag', 'model'], true],
    ['vit', ['vision', 'transform'], true],
    ['nerf', ['neural', 'radianc', 'field'], true],
    ['vit', ['vision'], false],
    ['ot', ['optimal', 'transport', 'map'], false],
    ['', [], true],
  ])('%s of %j: %s', (letters, words, expected) => {
    expect(isAcronym(letters, words)).toBe(expected);
  });
});
