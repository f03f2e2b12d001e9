import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { computeInProcess, type Compute } from '../../analysis/compute.ts';
import { computeLayout } from '../../analysis/map/layout/layout-map.ts';
import { createGroups } from '../../analysis/map/layout/similar-papers.fixture.ts';
import { computeCatalogue } from '../../analysis/read-catalogue.ts';
import { relateAll } from '../../analysis/related/relate-papers.ts';
import { assignAll } from '../../analysis/topics/assign-all.ts';
import { readCollection } from '../../collection/read-collection.ts';
import { createReference } from '../../outputs/citation/reference.ts';
import { citeAll } from '../../outputs/citation/cite-part.ts';
import { encodeRecords } from '../../outputs/data/papers-json.ts';
import { hashData } from '../../collection/hash-data.ts';
import { createThreadedCompute } from './compute-in-threads.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

const threaded = createThreadedCompute({ root: ROOT, cache: false, threads: 2 });

function createItems(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `paper-${String(index).padStart(5, '0')}`,
    title: `On case ${index}`,
    abstract: `A pump in a well of kind${index}x.`,
    topics: [],
  }));
}

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const assign = (compute: Compute, sources: ReturnType<typeof createItems>) =>
  compute(assignAll, { sources, digest: hashData, pick: (item) => item, context: [] });

describe('threads give the same results as a single process for', () => {
  it('topics, mentions, related papers, citations and data', async () => {
    const collection = await readCollection(join(ROOT, 'content'));
    const [expected, found] = await Promise.all(
      [computeInProcess, threaded].map(async (compute) => {
        const { papers } = await computeCatalogue(collection, compute);
        const { getRelated, getSimilarPapers } = await relateAll(papers, {
          compute,
        });
        const input = { sources: papers, digest: ({ id }: { id: string }) => id };
        return {
          topics: papers.map(({ topics }) => topics.map(({ topic, score }) => [topic.id, score])),
          mentions: papers.map(({ mentions }) => mentions.map(({ mention }) => mention.id)),
          related: papers.map(({ id }) => getRelated(id)),
          similarPapers: getSimilarPapers(),
          citations: await compute(citeAll, {
            ...input,
            pick: (paper) => createReference(paper, paper.id),
            context: undefined,
          }),
          data: await compute(encodeRecords, {
            ...input,
            pick: ({ id, title }) => ({ id, title }),
            context: '',
          }),
        };
      }),
    );
    expect(expected?.related.flat().length).toBeGreaterThan(100);
    expect(found).toEqual(expected);
  });

  it('the layout of a map', async () => {
    const shape = createGroups(5, 30);
    expect(await computeLayout(threaded, shape)).toEqual(
      await computeLayout(computeInProcess, shape),
    );
  });

  it('more papers than fit one chunk', async () => {
    const items = createItems(1100);
    const answers = await assign(threaded, items);
    expect(answers.length).toBeGreaterThan(1);
    expect(answers).toEqual(await assign(computeInProcess, items));
  });
});

it('uses cached answers unless they are damaged or outdated', async () => {
  const cache = createFolder();
  const cached = createThreadedCompute({ root: ROOT, cache, threads: 1 });
  const items = createItems(1500);
  const first = await assign(cached, items);
  const folder = join(cache, 'assignAll');
  const files = readdirSync(folder);
  expect(files).toHaveLength(first.length);
  const times = files.map((file) => statSync(join(folder, file)).mtimeMs);

  expect(await assign(cached, items)).toEqual(first);
  expect(files.map((file) => statSync(join(folder, file)).mtimeMs)).toEqual(times);

  writeFileSync(join(folder, files[0] ?? ''), 'damaged');
  expect(await assign(cached, items)).toEqual(first);

  await assign(cached, items.slice(0, 10));
  expect(readdirSync(folder)).toHaveLength(1);
});

it('relates 1,101 papers independently of the number of threads', async () => {
  const papers = createItems(1101);
  const expected = await relateAll(papers);
  for (const threads of [1, 3]) {
    const compute = createThreadedCompute({ root: ROOT, cache: false, threads });
    const { getRelated } = await relateAll(papers.toReversed(), { compute });
    for (const { id } of papers) expect(getRelated(id)).toEqual(expected.getRelated(id));
  }
}, 60_000);

it('names the computation if its threads cannot start', async () => {
  const root = join(import.meta.dirname, 'none');
  const failing = assign(createThreadedCompute({ root, cache: false }), createItems(10));
  await expect(failing).rejects.toThrow('"assignAll" could not be computed');
});

it('names the computation that fails', async () => {
  const failing = threaded(assignAll, {
    ...{ sources: [undefined], context: [] },
    pick: () => ({ title: null as never, abstract: 'B', topics: [] }),
  });
  await expect(failing).rejects.toThrow('"assignAll" could not be computed');
});
