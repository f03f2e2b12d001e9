import { expect, it } from 'vitest';
import {
  createEndings,
  createWordList,
  decodeWords,
  findParts,
  WORDS_PER_PART,
} from './word-list.ts';

const many = Array.from({ length: WORDS_PER_PART * 2 + 1 }, (_, i) => ({
  text: `word${String.fromCharCode(97 + (i % 26))}${i.toString(36)}x`,
  count: i,
}));

it('is sorted and cut into shards that can be found by their first words', () => {
  const { starts, parts } = createWordList(many);
  expect(parts).toHaveLength(3);
  const words = parts.flatMap(decodeWords);
  expect(words.map(({ text }) => text)).toEqual(many.map(({ text }) => text).sort());
  for (const { text, count } of many.slice(0, 50)) {
    const [part = -1, ...others] = findParts(text, starts);
    const found = [part, ...others].flatMap((i) => decodeWords(parts[i] ?? new Uint8Array(4)));
    expect(found.find((word) => word.text === text)?.count).toBe(count);
  }
});

it('finds every shard with words of a prefix', () => {
  const starts = ['ant', 'bee', 'beetle', 'cat'];
  expect(findParts('be', starts)).toEqual([0, 1, 2]);
  expect(findParts('bee', starts)).toEqual([0, 1, 2]);
  expect(findParts('beetles', starts)).toEqual([2]);
  expect(findParts('dog', starts)).toEqual([3]);
  expect(findParts('', [])).toEqual([]);
});

it('omits numbers and very long words', () => {
  const words = ['2024', 'gpt4', 'x'.repeat(31)].map((text) => ({ text, count: 1 }));
  expect(
    createWordList(words)
      .parts.flatMap(decodeWords)
      .map(({ text }) => text),
  ).toEqual(['gpt4']);
});

it('contains the parts of compounds', () => {
  const [part] = createWordList([{ text: 'glm130b', count: 1, parts: 'glm 130b' }]).parts;
  expect(decodeWords(part ?? new Uint8Array(4))).toEqual([
    { text: 'glm130b', count: 1, parts: 'glm 130b' },
  ]);
});

it('is also sorted by word endings', () => {
  const [part] = createEndings([{ text: 'bees', count: 2 }]).parts;
  expect(decodeWords(part ?? new Uint8Array(4))[0]?.text).toBe('seeb');
});
