import { describe, expect, test } from 'vitest';
import { countEdits, findNearest, toWords } from './nearest-addresses.ts';

const ADDRESSES = [
  'papers/x-pool arxiv/2203.15086',
  'papers/monge-gap arxiv/2302.04953 papers/the-monge-gap',
  'papers/soft arxiv/2207.03341 doi/10.1007/s11263-024-02035-5',
  'topics/attention',
  'people/noel-vouitsis',
  'people/li-dong',
].join('\n');

describe('findNearest', () => {
  test.each([
    ['/papers/x-pol/', 'papers/x-pool'],
    ['/papers/xpool', 'papers/x-pool'],
    ['/paper/x-pool/', 'papers/x-pool'],
    ['/papers/mogne-gap/', 'papers/monge-gap'],
    ['/papers/gap-monge/', 'papers/monge-gap'],
    ['/topic/atention', 'topics/attention'],
    ['/people/noël-vouitsis/', 'people/noel-vouitsis'],
    ['/people/no%C3%ABl-vouitsis/', 'people/noel-vouitsis'],
  ])('finds for %s the page %s', (wanted, path) => {
    expect(findNearest(wanted, ADDRESSES)[0]?.path).toBe(path);
  });

  test.each([
    ['/papers/X-Pool/', 'papers/x-pool'],
    ['/papers//x-pool/index.html', 'papers/x-pool'],
    ['/arxiv/2203.15086', 'papers/x-pool'],
    ['/papers/the-monge-gap/', 'papers/monge-gap'],
    ['/abs/2203.15086v2', 'papers/x-pool'],
    ['/doi/10.1007/s11263-024-02035-5', 'papers/soft'],
  ])('finds for %s exactly %s', (wanted, path) => {
    expect(findNearest(wanted, ADDRESSES)[0]).toEqual({ path, similarity: 1 });
  });

  test.each(['/', '/wp-login.php', '/papers/%E0%A4%A', '/papers/completely-different-thing/'])(
    'finds nothing for %s',
    (wanted) => {
      expect(findNearest(wanted, ADDRESSES)).toEqual([]);
    },
  );
});

test.each([
  ['/papers/monge_gap.html', 'monge gap'],
  ['/papers/Linear-Attention/', 'linear attention'],
  ['/', ''],
])('extracts the words of %s: "%s"', (wanted, words) => {
  expect(toWords(wanted)).toBe(words);
});

test.each([
  ['', '', 0],
  ['pool', 'pol', 1],
  ['mogne', 'monge', 1],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
])('counts the edits from %s to %s: %i', (a, b, edits) => {
  expect(countEdits(a, b)).toBe(edits);
});
