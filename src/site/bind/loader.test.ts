import { EventEmitter, once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, it } from 'vitest';
import {
  createContentFolder,
  LEAST,
  writeContent,
} from '../../collection/content-folder.fixture.ts';
import { paperLoader } from './loader.ts';
import { readCollection } from '../../collection/read-collection.ts';
import { livePapers } from '../../collection/shared-readings.ts';

interface Entry {
  readonly id: string;
  readonly data: object;
  readonly filePath?: string;
  readonly digest?: string;
}

/** What Astro hands to a loader, as far as ours uses it; events tell what the log says. */
function createContext(root: string) {
  const entries = new Map<string, Entry>();
  const writes: string[] = [];
  const log = new EventEmitter();
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
  const store = {
    get: (id: string) => entries.get(id),
    keys: () => [...entries.keys()],
    delete: (id: string) => entries.delete(id),
    set: (entry: Entry) => {
      if (entries.get(entry.id)?.digest === entry.digest) return false;
      writes.push(entry.id);
      entries.set(entry.id, entry);
      return true;
    },
  };
  const context = {
    ...{ store, watcher },
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: (text: string) => text,
    logger: {
      info: (text: string) => log.emit('info', text),
      error: (text: string) => log.emit('fault', text),
    },
  };
  return { entries, writes, watcher, log, context: context as unknown as LoaderContext };
}

const line = (id: string, title = id): string =>
  `${JSON.stringify({ id, title, abstract: 'Text.' })}\n`;

describe('the loader of papers', () => {
  it('knows the very papers that the collection holds, and stores the file of each', async () => {
    const folder = createContentFolder({ ...LEAST, 'papers/bulk.jsonl': line('a') + line('b') });
    const { context, entries } = createContext(folder);
    await paperLoader(folder).load(context);
    const { papers } = await readCollection(folder);
    expect([...entries.keys()].map((id) => livePapers.get(id))).toEqual(papers);
    expect([...entries.values()].map(({ filePath }) => filePath)).toEqual([
      'papers/bulk.jsonl',
      'papers/bulk.jsonl',
      'papers/first.md',
    ]);
  });

  it('writes nothing that is the same as before, and forgets what has gone', async () => {
    const folder = createContentFolder({ ...LEAST, 'papers/bulk.jsonl': line('a') + line('b') });
    const { context, entries, writes } = createContext(folder);
    await paperLoader(folder).load(context);
    writes.length = 0;
    writeContent(folder, { 'papers/bulk.jsonl': line('b', 'New title') });
    await paperLoader(folder).load(context);
    expect(writes).toEqual(['b']);
    expect([...entries.keys()].sort()).toEqual(['b', 'first']);
  });

  it('stores nothing of a collection that has a fault', async () => {
    const folder = createContentFolder({ ...LEAST, 'papers/bulk.jsonl': line('first') });
    const { context, entries } = createContext(folder);
    await expect(paperLoader(folder).load(context)).rejects.toThrow(/the id "first" is that of/);
    expect(entries.size).toBe(0);
  });
});

describe('the loader of papers, while somebody edits,', () => {
  async function edit() {
    const folder = createContentFolder(LEAST);
    const made = createContext(folder);
    await paperLoader(folder).load(made.context);
    const path = join(folder, 'papers/first.md');
    const write = async (text: string, says: 'info' | 'fault', file = path): Promise<string> => {
      writeContent(folder, { [file.slice(folder.length)]: text });
      const said = once(made.log, says);
      made.watcher.emit('change', file);
      return String((await said)[0]);
    };
    return { ...made, folder, path, write };
  }

  it('reads the file that changes', async () => {
    const { entries, write } = await edit();
    const before = entries.get('first');
    await write('---\ntitle: Second\n---\nText.\n', 'info');
    expect(livePapers.get('first')).toMatchObject({ title: 'Second' });
    // Astro makes pages anew where an entry's digest is another.
    expect(entries.get('first')?.digest).not.toBe(before?.digest);
  });

  it('reports a fault and keeps the paper as it was', async () => {
    const { write } = await edit();
    expect(await write('---\ntitel: Second\n---\nText.\n', 'fault')).toMatch(
      /did you mean "title"/,
    );
    expect(livePapers.get('first')).toMatchObject({ title: 'First' });
  });

  it('reports a paper that has the id of another', async () => {
    const { entries, write, folder } = await edit();
    const bulk = join(folder, 'papers/bulk.jsonl');
    expect(await write(line('new') + line('first'), 'fault', bulk)).toMatch(
      /the id "first" is that of/,
    );
    expect([...entries.keys()]).toEqual(['first']);
    await write(line('new'), 'info', bulk);
    expect([...entries.keys()]).toEqual(['first', 'new']);
  });

  it('forgets the papers of a file that is removed', async () => {
    const { entries, watcher, path } = await edit();
    rmSync(path);
    watcher.emit('unlink', path);
    expect(entries.size).toBe(0);
    expect(livePapers.has('first')).toBe(false);
  });
});
