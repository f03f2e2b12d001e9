import { describe, expect, it } from 'vitest';
import { splitWords } from '../words/split-words.ts';
import { chooseCompounds } from './choose-compounds.ts';
import { countCompounds, createCompounds, selectCompounds, type Compounds } from './compounds.ts';

const learn = (...parts: readonly (readonly string[])[]) => {
  const counted = parts.map((texts) => countCompounds(texts.map(splitWords)));
  const table = chooseCompounds(counted, (whole) =>
    counted.reduce((sum, { wholes }) => sum + (wholes.get(whole) ?? 0), 0),
  );
  return { table, ...createCompounds(table) };
};

const inPlace = (compounds: Compounds, text: string): string[] =>
  compounds.listForms(splitWords(text));
const camelParts = (compounds: Compounds, text: string): string =>
  compounds.listCamelParts(text, splitWords(text)).join(' ').trim();

describe('a compound that is mostly written with a hyphen or apart', () => {
  const compounds = learn(['self-supervised', 'self supervised', 'selfsupervised']);

  it('is indexed by its parts, however it is written', () => {
    for (const text of ['self-supervised', 'self supervised', 'selfsupervised']) {
      expect(inPlace(compounds, text)).toEqual(['self', 'supervis']);
    }
  });

  it('is found by its name as one word', () => {
    expect(compounds.table.aliases.get('selfsupervised')).toBe('self supervised');
  });
});

describe('a compound that is mostly one word', () => {
  const compounds = learn(['dataset dataset dataset', 'data-set', 'a data set']);

  it('is indexed as written, and also as one word if written apart', () => {
    expect(inPlace(compounds, 'a dataset')).toEqual(['a', 'dataset']);
    expect(inPlace(compounds, 'data set')).toEqual(['data datasetʘ', 'set']);
    expect(compounds.table.aliases.has('dataset')).toBe(false);
  });
});

it('recognises compounds that another text joins without a hyphen', () => {
  const { table } = learn(['pretraining pretraining', 'pre training', 'state space', 'a part']);
  expect([...table.others]).toEqual([['pretraining', 'pre training']]);
  expect(table.aliases.size).toBe(0);
});

it.each([
  ['10 000', '10000', true],
  ['1 5', '15', false],
  ['method s', 'methods', false],
  ['H&E', 'he', false],
  ['a part', 'apart', false],
  ['YOLO v8', 'YOLOv8', true],
])('treats "%s" as "%s": %s', (apart, whole, isTaken) => {
  expect(learn([`${whole} ${whole}`, apart]).table.others.size).toBe(Number(isTaken));
});

it('recognises names with digits in all spellings', () => {
  expect(learn(['GLM-130B']).table.aliases.get('glm130b')).toBe('glm 130b');
});

it.each(['1999-2003', 'a-b', 'one-two-three-four-five'])(
  'does not treat %s as a compound',
  (text) => {
    expect(learn([text]).table.aliases.size).toBe(0);
  },
);

it.each([
  ['PlenOctree', 'plen octre'],
  ['MobileNeRF', ''],
  ['LaTeX and arXiv', ''],
  ['RNNSearch', 'rnn search'],
  ['UPPER lower Title', ''],
])('finds the parts of camel case: %s', (text, parts) => {
  expect(camelParts(learn([]), text)).toBe(parts);
});

it('counts the texts of all parts together', () => {
  const { table } = learn(['data-set'], ['dataset'], ['dataset']);
  expect([...table.others]).toEqual([['dataset', 'data set']]);
  expect(learn(['data-set', 'data set'], ['dataset']).table.aliases.has('dataset')).toBe(true);
});

describe('selecting the compounds that affect a part', () => {
  const { table } = learn(['dataset dataset', 'data-set', 'self-supervised', 'on-line']);
  const select = (...words: string[]) => selectCompounds(table, new Set(words));

  it('finds those that it contains as one word, or as parts if the whole is indexed', () => {
    expect(select('online', 'dataset').aliases).toEqual([['online', 'on line']]);
    expect(select('dataset').others).toEqual([]);
    expect(select('set', 'data').others).toEqual([['dataset', 'data set']]);
    expect(select('set', 'on', 'line', 'self')).toEqual({ aliases: [], others: [] });
  });

  it('returns them in an order that does not depend on its words', () => {
    expect(select('selfsupervised', 'online')).toEqual(select('online', 'selfsupervised'));
  });
});
