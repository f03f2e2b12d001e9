import { expect, it } from 'vitest';
import { chooseRelated } from './choose-related.ts';

const TOPICS: Readonly<Record<string, readonly string[]>> = {
  own: ['trees'],
  tree: ['trees', 'soil'],
  bird: ['birds'],
};

function choose(id: string, ...found: readonly (readonly [id: string, score: number])[]) {
  const related = found.map(([id, score]) => ({ id, score, words: [] }));
  return chooseRelated(id, related, (id) => TOPICS[id] ?? []).map(({ id }) => id);
}

it('lists papers on another topic only if they are similar', () => {
  expect(choose('own', ['bird', 0.061], ['tree', 0.03])).toEqual(['bird', 'tree']);
  expect(choose('own', ['bird', 0.059], ['tree', 0.03])).toEqual(['tree']);
});

it('lists papers without topics only if they are similar', () => {
  expect(choose('bare', ['naked', 0.061], ['bald', 0.059])).toEqual(['naked']);
});

it('lists at most six', () => {
  const many = Array.from({ length: 9 }, (_, paper) => [`paper-${paper}`, 0.5] as const);
  expect(choose('own', ...many)).toHaveLength(6);
});
