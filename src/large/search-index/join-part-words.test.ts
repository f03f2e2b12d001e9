import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPlain } from '../../abstract/plain.ts';
import { createWriter, readText, sliceArray } from './cbor.ts';
import { chooseCompounds } from '../../search/index/choose-compounds.ts';
import { createCompounds } from '../../search/index/compounds.ts';
import { PAPERS } from '../../search/index/index.fixture.ts';
import { LANGUAGE } from './index-packed.ts';
import { decodePartWords, describePage, indexWords, type PartWords } from './index-words.ts';
import { pickIndexed, type IndexedPaper } from '../../search/index/indexed-paper.ts';
import { joinWords } from './join-part-words.ts';
import { END } from '../../search/index/layout.ts';
import { createPaperWords, placeWords } from '../../search/index/paper-words.ts';
import { META, metaFile, shardFile, readEntry, readPlain } from './pagefind-files.ts';
import { writePagefind } from '../../search/index/write-pagefind.ts';

const TABLE = chooseCompounds([], () => 0);

/** Papers with unusual words, several per block. */
const TEXTS = ['𝔾 graphs, 字 and β-VAE', 'C++ & C#: 10.1145/3458817', 'Łukasz’s naïve ﬁles', 'a'];
const BLOCKS: readonly (readonly IndexedPaper[])[] = Array.from({ length: 40 }, (_, i) =>
  PAPERS.slice(i % 3, 3 + (i % 4)).map((paper, at) => ({
    ...pickIndexed(paper),
    id: `paper-${i}-${at}`,
    title: `${paper.title} ${TEXTS[(i + at) % 4] ?? ''}`,
    abstract: `${paper.abstract} `.repeat(1 + (i % 5)) + (TEXTS[i % 4] ?? ''),
    doi: i % 7 === 0 ? `10.1145/${i}` : undefined,
  })),
);

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const indexAs = (...sizes: number[]) => {
  const parts: PartWords[] = [];
  let start = 0;
  for (const size of sizes) {
    parts.push(decodePartWords(indexWords(BLOCKS.slice(start, start + size), TABLE)));
    start += size;
  }
  const writer = createWriter();
  const words = joinWords(parts, writer);
  return { parts, words: Array.from(words, () => hex(writer.take())) };
};

/** A block as passed to Pagefind: a dot for an empty position. */
function formatBlock(papers: readonly IndexedPaper[]): string {
  const words: string[] = [];
  let end = 0;
  for (const paper of papers) {
    const plain = { title: toPlain(paper.title), abstract: toPlain(paper.abstract) };
    end = placeWords(createPaperWords(paper, plain, createCompounds(TABLE)), end, (word, place) => {
      words[place] = word + END;
    });
  }
  return Array.from({ length: end }, (_, place) => words[place] ?? '.').join(' ');
}

describe('indexed part by part, blocks', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'join-words-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('have the same words and positions as if indexed at once', () => {
    const whole = indexAs(40).words;
    expect(whole.length).toBeGreaterThan(100);
    expect(indexAs(1, 27, 12).words).toEqual(whole);
    expect(indexAs(13, 13, 13, 1).words).toEqual(whole);
  });

  it('are written like those of Pagefind', async () => {
    const blocks = BLOCKS.map((papers, block) => ({
      url: String(block),
      content: formatBlock(papers),
      sort: { block: String(block) },
    }));
    await writePagefind(folder, LANGUAGE, blocks);
    const { language } = await readEntry(folder);
    const meta = sliceArray(await readPlain(metaFile(folder, language.hash)), 0);
    const valuesOf = (part: keyof typeof META) =>
      sliceArray(meta[META[part]] ?? new Uint8Array(), 0);
    const words: string[] = [];
    for (const shard of valuesOf('shards')) {
      const [, , name = new Uint8Array()] = sliceArray(shard, 0);
      const [own] = sliceArray(await readPlain(shardFile(folder, readText(name, 0))), 0);
      words.push(...sliceArray(own ?? new Uint8Array(), 0).map(hex));
    }
    const { parts, words: ours } = indexAs(20, 20);
    expect(ours).toEqual(words);
    const pages = valuesOf('pages').map((page) => sliceArray(page, 0).slice(1).map(hex));
    expect(pages).toEqual(
      parts.flatMap(({ counts }) => Array.from(counts, (count) => describePage(count).map(hex))),
    );
  });
});
