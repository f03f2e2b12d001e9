import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Searcher } from '../../search/answer/open-searcher.ts';
import { createWriter, writeText } from './cbor.ts';
import { chooseShardSize, cutShards, findLimits } from './cut-shards.ts';
import { CATALOGUE, PAPERS } from '../../search/index/index.fixture.ts';
import { openPackedFixture } from './packed.fixture.ts';

describe('words in order', () => {
  it('are cut when a shard is full, and a word that fills a shard is the only one in it', () => {
    const writer = createWriter();
    function* write(words: readonly string[]) {
      for (const word of words) {
        writer.text(word);
        yield word;
      }
    }
    const words = [
      'a'.repeat(10),
      'b'.repeat(10),
      'c'.repeat(99),
      'd'.repeat(10),
      'e',
      'f'.repeat(15),
    ];
    const shards = [...cutShards(write(words), writer, 25)];
    const letters = shards.map(({ ends, count }) => [
      ends.map(([letter]) => letter).join(''),
      count,
    ]);
    expect(letters).toEqual([
      ['ab', 2],
      ['cc', 1],
      ['de', 2],
      ['ff', 1],
    ]);
    const written = Buffer.concat(shards.map(({ bytes }) => bytes));
    expect(written).toEqual(Buffer.concat(words.map(writeText)));
    expect(shards.map(({ bytes }) => bytes.length)).toEqual([22, 101, 13, 16]);
  });

  it('are distinguished from those of neighbouring shards by as few letters as possible', () => {
    const ends = [
      ['aʔ', 'modelʔ'],
      ['modernʔ', '𝔾raphʔ'],
      ['𝔾rapʔ', '𝔾rapʔ'],
    ] as const;
    expect(findLimits(ends)).toEqual([
      ['aʔ', 'model'],
      ['moder', '𝔾raph'],
      ['𝔾rapʔ', '𝔾rapʔ'],
    ]);
  });

  it('are in larger shards if there are more of them', () => {
    expect(chooseShardSize(100)).toBeGreaterThan(1000);
    expect(chooseShardSize(1e8)).toBeGreaterThan(2 * chooseShardSize(1e7));
    expect(chooseShardSize(1e8)).toBeLessThan(1e5);
  });
});

describe('an index of many shards', () => {
  /** Words with common prefixes, in which a letter may take several bytes. */
  const words = Array.from({ length: 4000 }, (_, i) => {
    const letters = (i * 7919)
      .toString(6)
      .replace(/\d/g, (digit) => 'abæβ字z'[Number(digit)] ?? '');
    return `${letters}${i % 3 === 0 ? 'q' : ''}`;
  }).filter((word) => !word.includes('字'));
  const [first = PAPERS[0]] = PAPERS;
  const papers = Array.from({ length: 80 }, (_, i) => ({
    ...(first as (typeof PAPERS)[number]),
    id: `paper-${i}`,
    abstract: words.filter((_, w) => w % 80 === i || w % 40 === i).join(' '),
  }));

  let folder: string;
  let searcher: Searcher;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cut-shards-'));
    searcher = await openPackedFixture(folder, { ...CATALOGUE, papers });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has every word at the same position as in Pagefind’s index', async () => {
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((name) => name.endsWith('.pf_index')).length).toBeGreaterThan(5);
    for (const paper of [0, 17, 63, 79]) {
      for (const word of papers[paper]?.abstract.split(' ').slice(0, 20) ?? []) {
        const { rows } = await searcher.rank(`"${word}"`, true);
        expect([...rows], word).toContain(paper);
      }
    }
  });
});
