import { describe, expect, test } from 'vitest';
import { readKeywords } from './keywords.ts';
import { chooseSharedWords, isAcronym } from './shared-words.ts';

/** Words shared by two abstracts whose words all weigh the same. */
function share(one: string, other: string): string[] {
  const theirs = readKeywords({ title: '', abstract: other });
  return chooseSharedWords(
    [...readKeywords({ title: '', abstract: one }).values()].flatMap((ours) => {
      const match = theirs.get(ours.key);
      return match ? [{ ours, theirs: match, weight: 1 }] : [];
    }),
  );
}

test('the longest shared phrase is shown and nothing of it again', () => {
  expect(share('Optimal transport maps', 'On optimal transport maps; transport.')).toEqual([
    'optimal transport maps',
  ]);
});

test.each([
  ['ViTs are vision transformers.', 'A vision transformer (ViT).'],
  ['vision transformers, ViT, ViT', 'ViT, ViT, vision transformers'],
])('of an acronym and its words only the words are shown: %s', (one, other) => {
  expect(share(one, other)).toEqual(['vision transformers']);
});

test('the form of the paper that writes it more often is shown', () => {
  expect(share('pruned', 'pruning and pruning')).toEqual(['pruning']);
});

test('five are enough', () => {
  const abstract = 'octrees, manifolds, garments, redshifts, halos, captions, adapters';
  expect(share(abstract, abstract)).toHaveLength(5);
});

test('what weighs little beside the first is left out', () => {
  const keywords = [...readKeywords({ title: '', abstract: 'octrees, manifolds' }).values()];
  const shared = keywords.map((ours, i) => ({ ours, theirs: ours, weight: i === 0 ? 1 : 0.01 }));
  expect(chooseSharedWords(shared)).toEqual(['octrees']);
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
