import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isCached, nameCachedFile, readCachedFile, writeCachedFile } from './cached-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

const KEPT = { words: ['a', 'b'], numbers: [[1, 2, 300]], bytes: Uint8Array.of(7, 8) };

it('reads a cached file back', () => {
  writeCachedFile(folder, 'one', KEPT);
  const { words, numbers, bytes } = readCachedFile(folder, 'one') ?? {};
  expect(words).toEqual(KEPT.words);
  expect(numbers?.map((list) => [...list])).toEqual(KEPT.numbers);
  expect([...(bytes ?? [])]).toEqual([7, 8]);
});

it('does not read missing, truncated or modified files', async () => {
  writeCachedFile(folder, 'two', KEPT);
  const whole = await readFile(join(folder, 'two'));
  expect(isCached(folder, 'two')).toBe(true);
  for (const spoilt of [whole.subarray(0, 40), Buffer.alloc(0), whole.fill(255, 40, 44)]) {
    await writeFile(join(folder, 'two'), spoilt);
    expect(isCached(folder, 'two')).toBe(false);
    expect(readCachedFile(folder, 'two')).toBeUndefined();
  }
  expect(isCached(folder, 'three')).toBe(false);
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('has a name that depends on the kind and the input', () => {
  expect(nameCachedFile('rows', 'a')).toBe(nameCachedFile('rows', 'a'));
  expect(nameCachedFile('rows', 'a')).not.toBe(nameCachedFile('rows', 'b'));
  expect(nameCachedFile('rows', 'a')).not.toBe(nameCachedFile('words', 'a'));
});
