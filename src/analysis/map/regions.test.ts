import { describe, expect, it } from 'vitest';
import { chooseWords } from './choose-words.ts';
import { findRegions } from './find-regions.ts';
import { layoutMap } from './layout/layout-map.ts';
import { createGroups } from './layout/similar-papers.fixture.ts';
import { nameRegions } from './name-regions.ts';
import { createPaperWords } from './map-words.ts';
import { placeLabels } from './place-labels.ts';

const CLUSTERS = [
  [10_000, 10_000],
  [50_000, 10_000],
  [30_000, 30_000],
] as const;

/** Nine papers, three in each cluster. */
const positions = CLUSTERS.flatMap(([x, y]) => [x, y, x + 900, y, x, y + 900]);

describe('findRegions', () => {
  it('finds clusters of papers', () => {
    const regions = findRegions(positions);
    expect(regions.map(({ papers }) => papers.join()).sort()).toEqual(['0,1,2', '3,4,5', '6,7,8']);
  });

  it('finds the regions of topics', () => {
    const topics = Int32Array.from([0, 0, 0, 0, 0, 0, 1, 1, -1]);
    const regions = findRegions(positions, topics);
    expect(regions.map(({ papers }) => papers.join())).toEqual(['0,1,2,3,4,5', '6,7,8']);
  });

  it('assigns every paper to one region, and finds none without papers', () => {
    const many = Array.from({ length: 5000 }, (_, at) => (at * 7919) % (at % 2 ? 38_000 : 60_000));
    const all = findRegions(many).flatMap(({ papers }) => papers);
    expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 2500 }, (_, at) => at));
    expect(findRegions([])).toEqual([]);
  });

  it('names regions after distinctive words, each differently', () => {
    const similarPapers = createGroups(4, 40);
    const words = createPaperWords(similarPapers.keywordLines);
    const regions = nameRegions(findRegions(layoutMap(similarPapers)), words, () => []);
    expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
    const names = regions.flatMap(({ name, isNamed }) => (isNamed ? [name] : []));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) expect(name).toMatch(/^Group \d$/);
  });
});

describe('nameRegions', () => {
  /** Twelve papers; the first four are in one region. */
  const regions = [
    { x: 0, y: 0, papers: [0, 1, 2, 3] },
    { x: 9, y: 9, papers: [4, 5, 6, 7, 8, 9, 10, 11] },
  ];
  const TREES = { id: 'trees', name: 'Trees', hue: 'teal' } as const;
  const name = (keywordLines: readonly string[], inTopic: readonly number[]) => {
    const lines = Array.from({ length: 12 }, (_, at) => keywordLines[at] ?? '');
    const getTopics = (paper: number) => (inTopic.includes(paper) ? [TREES] : []);
    return nameRegions(regions, createPaperWords(lines), getTopics).find(
      ({ papers }) => papers[0] === 0,
    );
  };
  const OAK = 'oak\tOaks\t1';

  it('prefers a topic of most papers to a word', () => {
    expect(name([OAK, OAK, OAK, OAK], [0, 1, 2])).toMatchObject({
      name: 'Trees',
      hue: 'teal',
      isNamed: true,
    });
  });

  it('uses a word that most papers contain', () => {
    expect(name([OAK, OAK, OAK, ''], [0, 1])).toMatchObject({ name: 'Oaks', isNamed: true });
  });

  it('uses no name that half of the papers lack', () => {
    expect(name([OAK, OAK, '', ''], [2, 3])).toMatchObject({ isNamed: false, words: ['Oaks'] });
  });

  it('uses no name that does not distinguish the region', () => {
    expect(
      name(
        [],
        Array.from({ length: 12 }, (_, at) => at),
      )?.isNamed,
    ).toBe(false);
  });
});

describe('chooseWords', () => {
  const size = { inside: 10, everywhere: 1000 };
  const word = (key: string, inside: number, everywhere: number) => ({
    key,
    form: key,
    inside,
    everywhere,
  });

  it('prefers words that are more frequent than elsewhere', () => {
    const words = [word('model', 9, 950), word('octree', 6, 8), word('once', 1, 1)];
    expect(chooseWords(words, size, 3).map(({ key }) => key)).toEqual(['octree']);
  });

  it('does not repeat words', () => {
    const words = [word('radiance field', 6, 8), word('field', 7, 20), word('octree', 3, 4)];
    expect(chooseWords(words, size, 3).map(({ key }) => key)).toEqual(['radiance field', 'octree']);
  });
});

it('labels touch neither each other nor dots, are nearest to their region, and are omitted if there is no space', () => {
  const regions = ['First', 'Second', 'Third'].map((name, at) => ({
    id: name,
    name,
    x: 500 + at,
    y: 300,
  }));
  const dots = [{ x: 500, y: 300 }];
  const labels = placeLabels(regions, dots, { width: 1000, height: 640, size: 14, radius: 9 });
  expect(labels).toHaveLength(3);
  const [a, b, c] = labels;
  for (const [one, other] of [
    [a, b],
    [b, c],
    [a, c],
  ]) {
    const far =
      Math.abs((one?.y ?? 0) - (other?.y ?? 0)) >= 14 ||
      Math.abs((one?.x ?? 0) - (other?.x ?? 0)) > 40;
    expect(far).toBe(true);
  }
  for (const { x, y } of labels) {
    expect(Math.abs(x - 500) > 27 || Math.abs(y - 300) > 18).toBe(true);
  }
  const apart = [0, 60].map((y) => ({ id: `${y}`, name: 'A long name', x: 500, y: 300 + y }));
  const lower = placeLabels(apart, dots, { width: 1000, height: 640, size: 14, radius: 9 });
  expect((lower[0]?.y ?? 0) < 330 && (lower[1]?.y ?? 0) > 330).toBe(true);
  const everywhere = Array.from({ length: 2500 }, (_, i) => ({
    x: (i % 50) * 20,
    y: Math.floor(i / 50) * 13,
  }));
  const crowded = { width: 1000, height: 640, size: 14, radius: 9 };
  expect(placeLabels(regions, everywhere, crowded)).toEqual([]);
});
