import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Searcher } from '../answer/open-searcher.ts';
import { choosePiece, divide, findLimits } from './cut-pieces.ts';
import { CATALOGUE, openFixture, PAPERS } from './index.fixture.ts';

const entry = (word: string, length = 10) => ({ word, bytes: new Uint8Array(length) });

describe('words in order', () => {
  it('are cut where a piece is full, and one that fills a piece stands alone', () => {
    const entries = [entry('a'), entry('b'), entry('c', 99), entry('d'), entry('e'), entry('f')];
    const words = [...divide(entries, 25)].map((piece) => piece.map(({ word }) => word).join(' '));
    expect(words).toEqual(['a b', 'c', 'd e', 'f']);
  });

  it('are told from those of the pieces beside by as few letters as it takes', () => {
    const pieces = [
      [entry('aʔ'), entry('modelʔ')],
      [entry('modernʔ'), entry('𝔾raphʔ')],
      [entry('𝔾rapʔ')],
    ];
    expect(findLimits(pieces)).toEqual([
      ['aʔ', 'model'],
      ['moder', '𝔾raph'],
      ['𝔾rapʔ', '𝔾rapʔ'],
    ]);
  });

  it('stand in larger pieces where there are more of them', () => {
    expect(choosePiece(100)).toBeGreaterThan(1000);
    expect(choosePiece(1e8)).toBeGreaterThan(2 * choosePiece(1e7));
    expect(choosePiece(1e8)).toBeLessThan(1e5);
  });
});

describe('an index of many pieces', () => {
  /** Words that share beginnings, one letter of which may take several bytes. */
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
    folder = await mkdtemp(join(tmpdir(), 'cut-pieces-'));
    searcher = await openFixture(folder, { ...CATALOGUE, papers });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has every word where Pagefind put it', async () => {
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((name) => name.endsWith('.pf_index')).length).toBeGreaterThan(5);
    for (const paper of [0, 17, 63, 79]) {
      for (const word of papers[paper]?.abstract.split(' ').slice(0, 20) ?? []) {
        const { rows } = await searcher.rank(`"${word}"`, true);
        expect([...rows], word).toContain(paper);
      }
    }
  });

  it('finds words of several pieces by what they begin with', async () => {
    const { rows } = await searcher.lookUp.prefix('b');
    expect(rows.length).toBeGreaterThan(70);
  });
});
