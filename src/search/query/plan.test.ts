import { describe, expect, it } from 'vitest';
import { createPlan } from './plan.ts';

/** The terms of a question, those of a phrase together. */
const terms = (query: string): string[] =>
  createPlan(query).terms.map(({ words, field, isNegated }) => {
    const text = words.map(({ term }) => term).join(' ');
    return (isNegated ? '-' : '') + (field === undefined ? '' : `${field}:`) + text;
  });

it.each<[string, string[]]>([
  ['linear attention', ['linear', 'attent']],
  ['What is the effect of scale on attention?', ['effect', 'scale', 'attent']],
  ['to be or not to be', ['to', 'be', 'or', 'not', 'to', 'be']],
  ['self-supervised learning', ['self', 'supervis', 'learn']],
  ['self supervised learning', ['self', 'supervis', 'learn']],
  ['Erdős–Rényi graphs', ['erdo', 'renyi', 'graph']],
  ['SIREN/NeRF, (implicit)', ['siren', 'nerf', 'implicit']],
  ['C++ and C#.', ['cplusplu', 'csharp']],
  ['β-catenin', ['beta', 'catenin']],
  ['\\beta-catenin', ['beta', 'catenin']],
  ['$\\mathcal{L}$ loss', ['l', 'loss']],
  ['colour behaviour', ['color', 'behavior']],
  ['x', ['x']],
  ['', []],
  ['?!… — "" "', []],
])('looks up the meaningful words: %s', (query, expected) => {
  expect(terms(query)).toEqual(expected);
});

it.each<[string, string[]]>([
  ['"optimal transport"', ['optimal transport']],
  ['"the state of the art"', ['state art']],
  ['"to be or not"', ['to be or not']],
  ['author:"Kaiming He"', ['author:kaim he']],
  ['O(n log n)', ['o n log n']],
  ['G_{LM}', ['g lm']],
  ['\\varepsilon_u', ['epsilon u']],
  ['$\\ell_1$', ['l 1']],
  ['author:"Li Dong" -linear', ['author:li dong', '-linear']],
  ['-self-supervised bees', ['-self supervis', 'bee']],
  ['author:Erdős–Rényi', ['author:erdo renyi']],
])('looks up words as a phrase: %s', (query, expected) => {
  expect(terms(query)).toEqual(expected);
});

describe('a term', () => {
  const first = (query: string) => createPlan(query).terms[0];
  const last = (query: string) => createPlan(query).terms.at(-1);

  it('is required in quotation marks and in a field, not as a word', () => {
    expect(first('"optimal transport"')?.isRequired).toBe(true);
    expect(first('title:bees')?.isRequired).toBe(true);
    expect(first('bees')?.isRequired).toBe(false);
  });

  it('of one letter is optional next to words', () => {
    expect(first('k means')?.isOptional).toBe(true);
    expect(first('k')?.isOptional).toBe(false);
  });

  it('is open if it is the last one and may be unfinished', () => {
    expect(last('linear atten')?.isOpen).toBe(true);
    expect(first('linear atten')?.isOpen).toBe(false);
    expect(last('linear atten?')?.isOpen).toBe(false);
    expect(last('"linear atten"')?.isOpen).toBe(false);
    expect(last('author:vouit')?.isOpen).toBe(true);
  });

  it('has its position', () => {
    const [state, art] = createPlan('state of the art').terms.flatMap(({ words }) => words);
    expect(state).toMatchObject({ text: 'state', start: 0, end: 5, place: 0 });
    expect(art).toMatchObject({ text: 'art', start: 13, end: 16, place: 3 });
  });
});

it('recognises a question that identifies a paper', () => {
  expect(createPlan('arXiv:2203.15086').identifier).toEqual({ kind: 'arxiv', id: '2203.15086' });
  expect(createPlan('linear attention').identifier).toBeUndefined();
});

it('separates years and links from words', () => {
  const { terms: asked, filters } = createPlan('bees year:2021 has:code');
  expect(asked).toHaveLength(1);
  expect(filters.map(({ kind }) => kind)).toEqual(['year', 'has']);
});

it('limits a pasted abstract to forty words', () => {
  const text = Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ');
  expect(terms(text)).toHaveLength(40);
});
