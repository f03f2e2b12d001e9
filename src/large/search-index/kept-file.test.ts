import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isKept, nameKept, readKept, writeKept } from './kept-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

const KEPT = { words: ['a', 'b'], numbers: [[1, 2, 300]], bytes: Uint8Array.of(7, 8) };

it('reads a cached file back', () => {
  writeKept(folder, 'one', KEPT);
  const { words, numbers, bytes } = readKept(folder, 'one') ?? {};
  expect(words).toEqual(KEPT.words);
  expect(numbers?.map((list) => [...list])).toEqual(KEPT.numbers);
  expect([...(bytes ?? [])]).toEqual([7, 8]);
});

it('does not read missing, truncated or modified files', async () => {
  writeKept(folder, 'two', KEPT);
  const whole = await readFile(join(folder, 'two'));
  expect(isKept(folder, 'two')).toBe(true);
  for (const spoilt of [whole.subarray(0, 40), Buffer.alloc(0), whole.fill(255, 40, 44)]) {
    await writeFile(join(folder, 'two'), spoilt);
    expect(isKept(folder, 'two')).toBe(false);
    expect(readKept(folder, 'two')).toBeUndefined();
  }
  expect(isKept(folder, 'three')).toBe(false);
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('has a name that depends on the kind and the input', () => {
  expect(nameKept('rows', 'a')).toBe(nameKept('rows', 'a'));
  expect(nameKept('rows', 'a')).not.toBe(nameKept('rows', 'b'));
  expect(nameKept('rows', 'a')).not.toBe(nameKept('words', 'a'));
});
