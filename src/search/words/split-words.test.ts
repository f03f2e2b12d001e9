import { describe, expect, it } from 'vitest';
import { splitWords, termOf } from './split-words.ts';

const texts = (text: string): string[] => splitWords(text).map((word) => word.text);
const terms = (text: string): string[] => splitWords(text).map(({ term }) => term);

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['Linear attention, at last.', ['linear', 'attention', 'at', 'last']],
    ['self-supervised', ['self', 'supervised']],
    ['Erdős–Rényi', ['erdos', 'renyi']],
    ['GLM-130B: C++ and C#', ['glm', '130b', 'cplusplus', 'and', 'csharp']],
    ['β-VAE, Σ', ['beta', 'vae', 'sigma']],
    ['λόγος', ['λογος']],
    ['Łukasz Müller Ørsted Straße', ['lukasz', 'muller', 'orsted', 'strasse']],
    ['ﬁne 𝐱 ｆｕｌｌ', ['fine', 'x', 'full']],
    ["Bell’s don't", ['bell', 'don']],
    ['O(n log n)', ['o', 'n', 'log', 'n']],
    ['\\beta-decay', ['beta', 'decay']],
    ['14x14, 14×14, 3X3x3', ['14', '14', '14', '14', '3', '3', '3']],
    ['8x7B, 4x faster', ['8x7b', '4x', 'faster']],
    ['注意力 attention', ['注', '意', '力', 'attention']],
    ['naïve cafe\u0301', ['naive', 'cafe']],
    ['<b>bold</b> & ∇f', ['b', 'bold', 'b', 'nabla', 'f']],
    ['', []],
    ['— … !', []],
  ])('of "%s"', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('have their positions', () => {
    const text = 'the β–VAE’s end';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'the',
      'β',
      'VAE',
      'end',
    ]);
  });

  it('end before the sign between two numbers', () => {
    expect(splitWords('14x16').map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 5],
    ]);
  });

  it('record which words hyphens join', () => {
    const joined = (text: string): boolean[] => splitWords(text).map(({ isJoined }) => isJoined);
    expect(joined('one-shot')).toEqual([false, true]);
    expect(joined('Erdős–Rényi graph')).toEqual([false, true, false]);
    expect(joined('one - shot')).toEqual([false, false]);
  });
});

it.each([
  ['quantized', 'quantisation'],
  ['colour', 'colors'],
  ['behavioural', 'behavioral'],
  ['modelling', 'modeling'],
  ['centre', 'centers'],
  ['fibre', 'fiber'],
  ['analyse', 'analyze'],
  ['haemoglobin', 'hemoglobin'],
  ['anaesthesia', 'anesthesia'],
  ['oestrogen', 'estrogen'],
  ['leukaemia', 'leukemia'],
  ['catalogue', 'catalog'],
  ['sulphur', 'sulfur'],
  ['defence', 'defense'],
  ['judgement', 'judgment'],
])('%s and %s are one word', (british, american) => {
  expect(termOf(british)).toBe(termOf(american));
});

it.each([
  ['four', 'for'],
  ['source', 'sorce'],
  ['gene', 'general'],
  ['transformer', 'transform'],
  ['data', 'date'],
])('%s and %s are two', (one, other) => {
  expect(terms(one)).not.toEqual(terms(other));
});
