import { EventEmitter } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import type { CollectionEntry } from 'astro:content';
import { afterEach, describe, expect, expectTypeOf, it } from 'vitest';
import {
  createContentFolder,
  formatTopic,
  MINIMAL,
  writeContent,
} from '../../collection/content-folder.fixture.ts';
import { readCollection } from '../../collection/read-collection.ts';
import { paperRecordSchema, type Paper } from '../../collection/schema.ts';
import { releaseCollection } from '../../collection/read-once.ts';
import { listLoader, mentionsLoader, paperLoader, topicLoader } from './loader.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** The part of a loader's context that our loaders use. */
function createContext(root: string, { isDev = false } = {}) {
  const entries = new Map<string, Entry>();
  const writes: string[] = [];
  const meta = new Map<string, string>();
  const store = {
    keys: () => [...entries.keys()],
    values: () => [...entries.values()],
    delete: (id: string) => entries.delete(id),
    addModuleImport: () => undefined,
    set: (entry: Entry) => {
      if (entry.digest && entries.get(entry.id)?.digest === entry.digest) return false;
      writes.push(entry.id);
      entries.set(entry.id, entry);
      return true;
    },
  };
  const context = {
    ...{ store, meta },
    ...(isDev && { watcher: new EventEmitter() }),
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: (text: string) => text,
  };
  return { entries, writes, meta, context: context as unknown as LoaderContext };
}

const line = (id: string, title = id): string =>
  `${JSON.stringify({ id, title, abstract: 'Text.' })}\n`;

const SMALL = { isLarge: false };

afterEach(releaseCollection);

describe('the loader of papers', () => {
  it('stores every field of every paper, and its file', async () => {
    const folder = createContentFolder({ ...MINIMAL, 'papers/bulk.jsonl': line('a') + line('b') });
    const { context, entries } = createContext(folder);
    await paperLoader(folder, SMALL).load(context);
    const { papers } = await readCollection(folder);
    expect([...entries.values()].map(({ data }) => data)).toEqual(papers);
    expect([...entries.values()].map(({ filePath }) => filePath)).toEqual([
      'papers/bulk.jsonl',
      'papers/bulk.jsonl',
      'papers/first.md',
    ]);
  });

  it('stores unchanged every value that its schema accepts', async () => {
    const { context, entries } = createContext(process.cwd());
    await paperLoader(join(process.cwd(), 'content'), SMALL).load(context);
    expect(entries.size).toBeGreaterThan(0);
    for (const { data } of entries.values()) expect(paperRecordSchema.parse(data)).toEqual(data);
  });

  it('gives entries the type of the schema', () => {
    expectTypeOf<CollectionEntry<'papers'>['data']>().toEqualTypeOf<Paper>();
    expectTypeOf<CollectionEntry<'papers'>['data']['title']>().toEqualTypeOf<string>();
  });

  it('writes only changed entries, and deletes those of removed papers', async () => {
    const folder = createContentFolder({ ...MINIMAL, 'papers/bulk.jsonl': line('a') + line('b') });
    const { context, entries, writes } = createContext(folder);
    await paperLoader(folder, SMALL).load(context);
    writes.length = 0;
    writeContent(folder, { 'papers/bulk.jsonl': line('b', 'New title') });
    releaseCollection();
    await paperLoader(folder, SMALL).load(context);
    expect(writes).toEqual(['b']);
    expect([...entries.keys()].sort()).toEqual(['b', 'first']);
  });

  it('writes every entry again when a schema has changed', async () => {
    const folder = createContentFolder(MINIMAL);
    const { context, writes } = createContext(folder);
    await paperLoader(folder, SMALL).load(context);
    mkdirSync(join(folder, 'src/collection'), { recursive: true });
    writeFileSync(join(folder, 'src/collection/schema.ts'), 'export const changed = true;\n');
    await paperLoader(folder, SMALL).load(context);
    expect(writes).toEqual(['first', 'first']);
  });

  it('stores nothing if the collection has a fault', async () => {
    const folder = createContentFolder({ ...MINIMAL, 'papers/bulk.jsonl': line('first') });
    const { context, entries } = createContext(folder);
    await expect(paperLoader(folder, SMALL).load(context)).rejects.toThrow(
      /the id "first" is also used by/,
    );
    expect(entries.size).toBe(0);
  });

  it('keeps its entries in the dev server when an edit has a fault', async () => {
    const folder = createContentFolder(MINIMAL);
    const { context, entries } = createContext(folder, { isDev: true });
    await paperLoader(folder, SMALL).load(context);
    writeContent(folder, { 'papers/first.md': '---\ntitel: Second\n---\nText.\n' });
    releaseCollection();
    await paperLoader(folder, SMALL).load(context);
    expect(entries.get('first')?.data).toMatchObject({ title: 'First' });
  });

  it('rejects a text that Astro would replace with an image', async () => {
    const folder = createContentFolder({
      ...MINIMAL,
      'papers/bulk.jsonl': line('a', '__ASTRO_IMAGE_x.png'),
    });
    const { context } = createContext(folder);
    await expect(paperLoader(folder, SMALL).load(context)).rejects.toThrow(
      /bulk\.jsonl:1 .*title: begins with "__ASTRO_IMAGE_"/,
    );
  });

  it('leaves a large collection empty, and marks each reading in the dev server', async () => {
    const folder = createContentFolder(MINIMAL);
    const { context, entries, meta } = createContext(folder, { isDev: true });
    await paperLoader(folder, { isLarge: true }).load(context);
    expect(entries.size).toBe(0);
    expect(meta.has('read')).toBe(true);
  });
});

describe('the loaders of prose', () => {
  it('store the front matter and the text, which Astro renders from its file', async () => {
    const folder = createContentFolder({ ...MINIMAL, 'topics/wells.mdx': formatTopic('Wells') });
    const { context, entries } = createContext(folder);
    await topicLoader(folder).load(context);
    expect([...entries.values()]).toMatchObject([
      {
        id: 'wells',
        data: { name: 'Wells', match: { any: ['Wells'], not: [], threshold: 1 } },
        body: 'Prose.',
        filePath: 'topics/wells.mdx',
        deferredRender: true,
      },
    ]);
  });

  it('register an empty collection with Astro', async () => {
    const folder = createContentFolder(MINIMAL);
    const { context, entries, writes } = createContext(folder);
    await listLoader(folder).load(context);
    expect(writes).toHaveLength(1);
    expect(entries.size).toBe(0);
  });
});

it('stores mentions as one entry, with the file or without', async () => {
  const folder = createContentFolder(MINIMAL);
  const { context, entries } = createContext(folder);
  await mentionsLoader(folder).load(context);
  expect(entries.get('mentions')?.data).toMatchObject({ names: [], ignore: [] });
  writeContent(folder, { 'mentions.yaml': 'ignore: [GPT]\n' });
  releaseCollection();
  await mentionsLoader(folder).load(context);
  expect(entries.get('mentions')?.data).toMatchObject({ names: [], ignore: ['GPT'] });
});
