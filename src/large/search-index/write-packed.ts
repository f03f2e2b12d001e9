import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachOf } from '../../search/index/for-each-of.ts';
import { createWriter, sliceArray, writeArray, writeHead, writeText } from './cbor.ts';
import { chooseShardSize, cutShards, findLimits } from './cut-shards.ts';
import { describePage, type PartWords } from './index-words.ts';
import { joinWords, sizeOf } from './join-part-words.ts';
import {
  ENTRY,
  META,
  metaFile,
  shardFile,
  readEntry,
  readPlain,
  writePlain,
} from './pagefind-files.ts';

/** Maximum number of files compressed and written in parallel. */
const MAX_PARALLEL_WRITES = 8;

/**
 * Replaces the words of an index that Pagefind wrote with those of parts.
 *
 * @param parts in order; the id of the first block is a hash of all parts
 * @param folder absolute path of that index
 * @returns ids of the blocks, in order
 * @throws Error if the installed Pagefind may use a format that was not tested
 */
export async function writePacked(parts: readonly PartWords[], folder: string): Promise<string[]> {
  const { entry, language } = await readEntry(folder);
  const prefix = language.hash.replace(/_.*/, '');
  await rm(join(folder, 'index'), { recursive: true, force: true });
  await mkdir(join(folder, 'index'), { recursive: true });
  const total = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  const writer = createWriter();
  const ends: [first: string, last: string][] = [];
  const shards: string[] = [];
  const cut = cutShards(joinWords(parts, writer), writer, chooseShardSize(total));
  await forEachOf(cut, MAX_PARALLEL_WRITES, async ({ ends: [first, last], count, bytes }) => {
    const index = ends.push([decode(first), decode(last)]) - 1;
    const plain = Buffer.concat([writeHead('array', 1), writeHead('array', count), bytes]);
    const name = `${prefix}_${hash(plain, 10)}`;
    shards[index] = name;
    await writeFile(shardFile(folder, name), await writePlain(plain));
  });
  const limits = findLimits(ends);
  const list = shards.map((name, i) => writeArray([...(limits[i] ?? []), name].map(writeText)));

  // The id of the first block is a hash of all blocks and shards; the others are numbered.
  const counts = parts.flatMap((part) => Array.from(part.counts));
  const indexHash = hash(Buffer.from(`${counts.join(' ')} ${shards.join(' ')}`), 12);
  const ids = counts.map((_, i) => (i === 0 ? indexHash : i.toString(36)));
  const named = ids.map((id, i) => writeArray([writeText(id), ...describePage(counts[i] ?? 0)]));
  const order = writeArray(ids.map((_, i) => writeHead('number', i)));
  const meta = sliceArray(await readPlain(metaFile(folder, language.hash)), 0)
    .with(META.pages, writeArray(named))
    .with(META.shards, writeArray(list))
    .with(META.sorts, writeArray([writeArray([writeText('block'), order])]));
  await rm(metaFile(folder, language.hash));
  const bytes = writeArray(meta);
  language.hash = `${prefix}_${hash(bytes, 11)}`;
  language.page_count = ids.length;
  await writeFile(metaFile(folder, language.hash), await writePlain(bytes));
  await writeFile(join(folder, ENTRY), JSON.stringify(entry));
  return ids;
}

function decode(word: string): string {
  return Buffer.from(word, 'latin1').toString();
}

function hash(bytes: Uint8Array, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length);
}
