import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { hashData } from '../../collection/hash-data.ts';
import { computeParts } from './compute-parts.ts';
import { cutParts } from './cut-parts.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

function createItems(count: number) {
  return Array.from({ length: count }, (_, i) => ({
    id: `paper-${String(i).padStart(5, '0')}`,
    title: `On case ${i}`,
    abstract: `A pump in a well of kind${i}x.`,
    topics: [],
  }));
}

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const compute = (items: ReturnType<typeof createItems>, kept?: string) =>
  computeParts<unknown[], (typeof items)[number]>(items, {
    name: 'topics',
    digest: hashData,
    pick: (item) => item,
    worker: 'src/analysis/topics/assign-worker.ts',
    given: [],
    root: ROOT,
    kept,
    threads: 1,
  });

it('parts hold all items in their order, and one item more changes one part', () => {
  const items = createItems(5000);
  const parts = cutParts(items);
  expect(parts.flat()).toEqual(items);
  expect(parts.length).toBeGreaterThan(5);
  const more = cutParts(
    items.toSpliced(2500, 0, { ...createItems(1)[0], id: 'paper-02499b' } as never),
  );
  const texts = new Set(parts.map((part) => JSON.stringify(part)));
  expect(more.filter((part) => !texts.has(JSON.stringify(part)))).toHaveLength(1);
});

it('what is kept is used again, what is spoilt or of no use is not', async () => {
  const kept = createFolder();
  const items = createItems(1500);
  const first = await compute(items, kept);
  const folder = join(kept, 'topics');
  const files = readdirSync(folder);
  expect(files).toHaveLength(first.length);
  const times = files.map((file) => statSync(join(folder, file)).mtimeMs);

  expect(await compute(items, kept)).toEqual(first);
  expect(files.map((file) => statSync(join(folder, file)).mtimeMs)).toEqual(times);

  writeFileSync(join(folder, files[0] ?? ''), 'spoilt');
  expect(await compute(items, kept)).toEqual(first);
  expect(await compute(items)).toEqual(first);

  await compute(items.slice(0, 10), kept);
  expect(readdirSync(folder)).toHaveLength(1);
});
