import { describe, expect, it } from 'vitest';
import { FILES } from '../index/files.ts';
import { createEndings, createWordList } from '../index/word-list.ts';
import { createVocabulary } from './vocabulary.ts';

const words = [
  { text: 'attention', count: 90 },
  { text: 'attentive', count: 5 },
  { text: 'attend', count: 7 },
  { text: 'quantization', count: 30 },
  { text: 'retention', count: 3 },
  { text: 'kernel', count: 2 },
  { text: 'selfsupervised', count: 1, parts: 'self supervised' },
];
const byStart = createWordList(words);
const byEnd = createEndings(words);
const meanings = createWordList([
  { text: 'heed', count: 0, parts: 'attention attend' },
  { text: 'kernels', count: 0 },
  { text: 'splat', count: 0 },
]);
const files = new Map([
  [FILES.meanings(0), meanings.parts[0]],
  [FILES.words(0), byStart.parts[0]],
  [FILES.endings(0), byEnd.parts[0]],
]);
const vocabulary = createVocabulary(
  (name) => Promise.resolve(files.get(name) ?? new Uint8Array(4)),
  { words: byStart.starts, endings: byEnd.starts, meanings: meanings.starts },
);
const near = async (text: string): Promise<string[]> =>
  (await vocabulary.findNear(text)).map((word) => word.text);

describe('the word list', () => {
  it.each([
    ['atention', 'attention'],
    ['attentoin', 'attention'],
    ['xttention', 'attention'],
    ['attentioned', 'attention'],
    ['quantizaton', 'quantization'],
    ['kernol', 'kernel'],
    ['ekrnel', 'kernel'],
  ])('finds the words near %s', async (asked, meant) => {
    expect((await near(asked))[0]).toBe(meant);
  });

  it.each(['zebra', 'ker', 'kern', 'kernelfunction', 'attention2', '12345'])(
    'finds no words similar to %s',
    async (asked) => {
      expect(await near(asked)).toEqual([]);
    },
  );

  it('finds words of similar meaning for words that are not in the collection', async () => {
    expect(await vocabulary.findMeanings('heed')).toEqual(['attention', 'attend']);
    expect(await vocabulary.findMeanings('kernels')).toEqual([]);
    expect(await vocabulary.findMeanings('heeds')).toEqual(['attention', 'attend']);
    expect(await vocabulary.findMeanings('splatting')).toEqual([]);
    expect(await vocabulary.findMeanings('hee')).toBeUndefined();
    expect(await vocabulary.findMeanings('kernol')).toBeUndefined();
  });

  it('completes words that are being typed, most frequent first', async () => {
    expect(await vocabulary.complete('atten')).toEqual(['attent', 'attend']);
    expect(await vocabulary.complete('a')).toEqual([]);
    expect(await vocabulary.complete('zz')).toEqual([]);
  });

  it('finds the parts of compounds in any form', async () => {
    expect(await vocabulary.findParts('selfsupervised')).toBe('self supervised');
    expect(await vocabulary.findParts('selfsupervise')).toBe('self supervised');
    expect(await vocabulary.findParts('kernel')).toBeUndefined();
  });
});
