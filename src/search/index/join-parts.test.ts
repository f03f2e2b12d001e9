import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { indexPart, loadPart } from './index-part.ts';
import { joinParts } from './join-parts.ts';

/** Some words stand in all blocks, some in one, some in a few. */
const BLOCKS = Array.from({ length: 40 }, (_, i) =>
  ['allʔ', `one${i}ʔ`, '.', i % 3 === 0 ? 'fewʔ allʔ 字ʔ' : '𝔾ʔ', i > 25 ? 'lateʔ' : '.'].join(' '),
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'join-parts-'));
});
afterAll(async () => {
  await pagefind.close();
  await rm(folder, { recursive: true });
});

const indexAs = async (...sizes: number[]) => {
  const parts: Awaited<ReturnType<typeof loadPart>>[] = [];
  let start = 0;
  for (const size of sizes) {
    const name = await indexPart(BLOCKS.slice(start, start + size), { folder, version: 'x' });
    parts.push(await loadPart(folder, name));
    start += size;
  }
  return [...joinParts(parts)].map(({ word, bytes }) => [word, Buffer.from(bytes).toString('hex')]);
};

it('indexed part by part, blocks have the words and places that they have as one', async () => {
  const whole = await indexAs(40);
  expect(whole.map(([word]) => word)).toContain('fewʔ');
  expect(await indexAs(1, 27, 12)).toEqual(whole);
  expect(await indexAs(13, 13, 13, 1)).toEqual(whole);
});

it('a part is kept, and made anew where its file was cut short', async () => {
  const blocks = BLOCKS.slice(0, 3);
  const name = await indexPart(blocks, { folder, version: 'y' });
  const file = join(folder, name);
  const bytes = await readFile(file);
  await writeFile(file, bytes.subarray(0, 40));
  expect(await indexPart(blocks, { folder, version: 'y' })).toBe(name);
  expect(await readFile(file)).toEqual(bytes);
  expect((await readdir(folder)).filter((other) => other.endsWith('.tmp'))).toEqual([]);
});
