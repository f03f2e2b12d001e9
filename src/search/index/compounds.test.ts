import { describe, expect, it } from 'vitest';
import { splitWords } from '../words/split-words.ts';
import { createCompounds, type Compounds } from './compounds.ts';

const inPlace = (compounds: Compounds, text: string): string[] =>
  compounds.splitTerms(splitWords(text));
const besides = (compounds: Compounds, text: string): string =>
  compounds.otherTerms(text, splitWords(text)).join(' ').trim();

describe('a compound that is mostly written with a hyphen or apart', () => {
  const compounds = createCompounds(['self-supervised', 'self supervised', 'selfsupervised']);

  it('is indexed by its parts, however it is written', () => {
    for (const text of ['self-supervised', 'self supervised', 'selfsupervised']) {
      expect(inPlace(compounds, text)).toEqual(['self', 'supervis']);
      expect(besides(compounds, text)).toBe('');
    }
  });

  it('is known by its name as one word', () => {
    expect(compounds.aliases.get('selfsupervised')).toBe('self supervised');
  });
});

describe('a compound that is mostly one word', () => {
  const compounds = createCompounds(['dataset dataset dataset', 'data-set', 'a data set']);

  it('is indexed as it is written, and the other way too', () => {
    expect(inPlace(compounds, 'dataset')).toEqual(['dataset']);
    expect(besides(compounds, 'dataset')).toBe('data set');
    expect(inPlace(compounds, 'data set')).toEqual(['data', 'set']);
    expect(besides(compounds, 'data set')).toBe('dataset');
    expect(compounds.aliases.has('dataset')).toBe(false);
  });
});

it('knows names with digits by all their ways of writing', () => {
  expect(createCompounds(['GLM-130B']).aliases.get('glm130b')).toBe('glm 130b');
});

it.each(['1999-2003', 'a-b', 'one-two-three-four-five'])('makes no compound of %s', (text) => {
  expect(createCompounds([text]).aliases.size).toBe(0);
});

it.each([
  ['PlenOctree', 'plen octre'],
  ['MobileNeRF', ''],
  ['LaTeX and arXiv', ''],
  ['RNNSearch', 'rnn search'],
  ['UPPER lower Title', ''],
])('finds the parts of camel case: %s', (text, parts) => {
  expect(besides(createCompounds([]), text)).toBe(parts);
});
