import { describe, expect, it, test } from 'vitest';
import { readKeywords } from '../../analysis/keywords/read-keywords.ts';
import { stripMath } from '../../catalogue/strip-math.ts';
import { readCollection } from '../../collection/read-collection.ts';
import { relatePapers } from '../../analysis/related/relate-papers.ts';
import { parseRarities, toRarity, formatRarities } from '../../analysis/related/rarity.ts';
import { formatCompared, parseCompared } from './address.ts';
import { chooseQuery } from './choose-query.ts';
import { compareWords, getCloseness } from './compare-words.ts';
import { describeProblems } from './describe-problems.ts';
import { findRanges } from './find-ranges.ts';
import { rankClose } from './rank-close.ts';
import { createRarityFiles } from './rarity-files.ts';
import { weighWords } from './weigh-words.ts';

const { papers } = await readCollection('content');
const getRelated = await relatePapers(papers);
const weighed = new Map(
  papers.map(({ id, title, abstract }) => [
    id,
    weighWords(
      { title: stripMath(title), abstract: stripMath(abstract) },
      getRelated.getRarities(id),
      papers.length,
    ),
  ]),
);
const wordsOf = (id: string) => weighed.get(id)?.words ?? new Map<string, never>();

describe('the address of a comparison', () => {
  it.each([
    ['', { ids: [], repeated: [], surplus: [], invalid: [] }],
    ['?papers=', { ids: [], repeated: [], surplus: [], invalid: [] }],
    ['?papers=a', { ids: ['a'], repeated: [], surplus: [], invalid: [] }],
    ['?papers=a,b&papers=c', { ids: ['a', 'b', 'c'], repeated: [], surplus: [], invalid: [] }],
    ['?papers=a&with=b', { ids: ['a', 'b'], repeated: [], surplus: [], invalid: [] }],
    ['?papers=a,b,a', { ids: ['a', 'b'], repeated: ['a'], surplus: [], invalid: [] }],
    ['?papers=a,b,c,d,e', { ids: ['a', 'b', 'c', 'd'], repeated: [], surplus: ['e'], invalid: [] }],
    ['?papers=a,%3Cb%3E,A%20b', { ids: ['a'], repeated: [], surplus: [], invalid: ['<b>', 'A b'] }],
    ['?q=a', { ids: [], repeated: [], surplus: [], invalid: [] }],
  ])('can be parsed from any query: %s', (query, asked) => {
    expect(parseCompared(query)).toEqual(asked);
  });

  it('is parsed back from its formatted form', () => {
    const ids = ['x-pool', 'monge-gap', 'v1.2_a'];
    expect(parseCompared(formatCompared(ids)).ids).toEqual(ids);
    expect(formatCompared([])).toBe('');
  });

  it('yields one sentence for each problem', () => {
    const none = { unknown: [], repeated: [], surplus: [], count: 2 };
    expect(describeProblems(none)).toEqual([]);
    expect(
      describeProblems({ unknown: ['x', 'y'], repeated: ['a', 'a'], surplus: ['e'], count: 1 }),
    ).toEqual([
      'This site has no paper called “x”, “y”. The address may be mistyped or incomplete.',
      'Duplicates removed: a.',
      'You can compare up to four papers. Left out: e. Remove a paper to make room.',
      'Choose a second paper below to compare.',
    ]);
  });
});

describe('word rarities', () => {
  test.each([1, 2, 3, 7, 43, 500, 99_999])(
    'of %i papers are stored with an error below a seventh',
    (having) => {
      const [read = 0] = parseRarities(formatRarities([toRarity(having)]));
      expect(Math.abs(read - having) / having).toBeLessThan(1 / 7);
    },
  );

  it('cover every word and pair of every paper', () => {
    for (const { id, title, abstract } of papers) {
      const count = [...readKeywords({ title, abstract }).values()].filter(
        ({ length }) => length <= 2,
      ).length;
      expect(getRelated.getRarities(id), id).toHaveLength(count);
      expect(weighed.get(id)?.isExact, id).toBe(true);
    }
    expect(getRelated.getRarities('no-such-paper')).toBe('');
  });

  it('fit in one file for a small collection and in few for a large one', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `paper-${index}`);
    const files = createRarityFiles(ids, (id) => id);
    expect(files.size).toBe(256);
    const all = [...files.values()].flatMap((file) => Object.keys(file));
    expect(all.toSorted()).toEqual(ids.toSorted());
    expect([...createRarityFiles(ids.slice(0, 43), (id) => id).keys()]).toEqual(['1/0.json']);
  });

  it('are ignored, and all words weighted equally, if page and file come from two builds', () => {
    const text = { title: 'Octree attention', abstract: 'Octree attention.' };
    expect(weighWords(text, 'A', 43)).toMatchObject({ isExact: false });
  });
});

describe('compareWords', () => {
  it('shows the words that related papers show, in the same order', () => {
    for (const { id } of papers) {
      for (const { id: other, words } of getRelated(id)) {
        const { common } = compareWords([wordsOf(id), wordsOf(other)]);
        expect(new Set(common.map(({ form }) => form)), `${id} ${other}`).toEqual(new Set(words));
      }
    }
  });

  it('computes the same similarity as the build, to a hundredth', () => {
    for (const { id } of papers) {
      for (const { id: other, score } of getRelated(id)) {
        const closeness = getCloseness(wordsOf(id), wordsOf(other), papers.length);
        expect(Math.abs(closeness - score), `${id} ${other}`).toBeLessThan(0.01);
      }
    }
  });

  const ids = ['kernelized-attention', 'softmax-free-linear-transformers', 'minilm'];
  const compared = compareWords(ids.map(wordsOf));

  it('lists words of all papers before words of some, with their papers', () => {
    const counts = compared.common.map(({ papers: owners }) => owners.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(compared.common.find(({ form }) => form === 'attention')?.papers).toEqual([0, 1, 2]);
    expect(compared.common.find(({ form }) => form === 'softmax function')?.papers).toEqual([0, 1]);
  });

  it('reports as unique only words that occur in no other paper', () => {
    compared.particular.forEach((own, place) => {
      expect(own.length).toBeGreaterThan(0);
      for (const { key } of own) {
        const others = ids.filter((_, other) => other !== place);
        expect(others.some((id) => wordsOf(id).has(key))).toBe(false);
      }
    });
    expect(compared.particular[0]?.map(({ form }) => form)).toContain('Toeplitz matrix');
  });

  it('reports nothing in common for papers without a shared word', () => {
    const one = weighWords({ title: 'Octrees', abstract: 'Voxels.' }, '', 43).words;
    const other = weighWords({ title: 'Gardens', abstract: 'Bread.' }, '', 43).words;
    const result = compareWords([one, other]);
    expect(result.common).toEqual([]);
    expect(result.particular.map((own) => own.length)).toEqual([2, 2]);
  });

  it('finds ranges without overlap, longer ones first', () => {
    const text = 'Softmax attention, attention and the Toeplitz matrix of attention.';
    const chosen = (key: string) => ({ key, form: key, stems: key.split(' ') });
    const keys = new Map([...weighWords({ title: '', abstract: text }, '', 43).words]);
    const find = (form: string) =>
      [...keys.values()].find(({ surface }) => surface === form)?.key ?? '';
    const places = findRanges(
      text,
      { common: [chosen(find('attention'))], own: [chosen(find('Toeplitz matrix'))] },
      (key) => key === find('attention'),
    );
    expect(places.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['attention', 'common'],
      ['attention', 'common'],
      ['Toeplitz matrix', 'own'],
      ['attention', 'common'],
    ]);
  });
});

describe('rankClose', () => {
  const candidates = papers.map(({ id }) => ({ id, words: wordsOf(id) }));
  const chosen = ['kernelized-attention', 'softmax-free-linear-transformers'];

  it('ranks papers that are close to each one, with the words shared with each', () => {
    const others = candidates.filter(({ id }) => !chosen.includes(id));
    const close = rankClose(others, chosen.map(wordsOf), papers.length);
    const ids = close.slice(0, 2).map(({ paper }) => paper.id);
    expect(ids).toEqual(['activator', 'rcmha']);
    const scores = close.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { paper, words } of close) {
      expect(words, paper.id).toHaveLength(2);
      expect(words.every((shared) => shared.length > 0)).toBe(true);
    }
  });

  it('finds nothing if no paper is close to every one', () => {
    const far = ['collisionless-dark-matter-flow', 'smash', 'monge-gap'];
    expect(rankClose(candidates, far.map(wordsOf), papers.length)).toEqual([]);
  });

  it('searches for candidates by single words, those of several papers first', () => {
    const words = chooseQuery(chosen.map(wordsOf)).split(' ');
    expect(words.length).toBeLessThanOrEqual(10);
    expect(words).toContain('attention');
  });
});
