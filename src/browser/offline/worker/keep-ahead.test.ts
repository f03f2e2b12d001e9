import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { INDEX_ENTRY, nameCaches, type Plan } from '../plan.ts';
import { createKept } from './caches.ts';
import { createMemoryCaches, createMemoryHost, type MemoryCaches } from './host.fixture.ts';
import { createKeeper } from './keep-ahead.ts';

const ROOT = 'https://papers.example/';
const names = nameCaches('/');

/** What a host has of a build, and the plan of its worker. */
function createBuild(age: string) {
  const paths = {
    assets: ['_astro/same.js', `_astro/${age}.js`, `_astro/${age}.css`],
    pages: ['', 'topics/', 'search/', 'offline/', 'references/0'],
    index: [`pagefind/${age}/rows/0.pack`, `pagefind/${age}/index/a.pf_index`, 'pagefind/p-1.js'],
  };
  const all = [...Object.values(paths).flat(), INDEX_ENTRY, 'papers/a/', 'papers/b/'];
  const files = Object.fromEntries(all.map((path) => [ROOT + path, `${age} ${path}`]));
  const entry = createHash('sha256').update(`${age} ${INDEX_ENTRY}`).digest('hex').slice(0, 16);
  const plan: Plan = { base: '/', stamp: age, ...paths, entry };
  return { plan, files };
}

const old = createBuild('old');
const young = createBuild('new');
/** Requests of an installation. */
const STEPS = Object.values(old.plan).filter(Array.isArray).flat().length + 1;

let storage: MemoryCaches;
beforeEach(() => {
  storage = createMemoryCaches();
});

function createParts({ plan }: { readonly plan: Plan }) {
  const kept = createKept('/', () => false, storage);
  return { kept, keeper: createKeeper(plan, ROOT, kept) };
}

async function readKept(path: string): Promise<string | undefined> {
  return (await createKept('/', () => false, storage).find(ROOT + path))?.text();
}

function cutAt(step: number) {
  return (count: number): void => {
    if (count >= step) throw new TypeError('Failed to fetch');
  };
}

describe('what is kept ahead', () => {
  it('is all that the plan says', async () => {
    const host = createMemoryHost(old.files);
    await createParts(old).keeper.fill(true);
    expect(host.asked).toHaveLength(STEPS);
    expect(storage.list().get(names.assets)).toHaveLength(3);
    expect(storage.list().get(names.pages)).toHaveLength(5);
    expect(storage.list().get(names.index)).toHaveLength(4);
  });

  it.each(Array.from({ length: STEPS }, (_, step) => step))(
    'is whole at the next try when the network is cut at request %i of an installation',
    async (step) => {
      const host = createMemoryHost(old.files);
      host.before = cutAt(step);
      await expect(createParts(old).keeper.fill(true)).rejects.toThrow('Failed to fetch');
      expect(await readKept(INDEX_ENTRY)).toBeUndefined();
      host.before = () => undefined;
      await createParts(old).keeper.fill(true);
      for (const path of [...old.plan.assets, ...old.plan.pages, ...old.plan.index, INDEX_ENTRY]) {
        expect(await readKept(path)).toBe(`old ${path}`);
      }
    },
  );

  it.each(Array.from({ length: STEPS - 1 }, (_, step) => step))(
    'is the last index, whole, when the network is cut at request %i of an update',
    async (step) => {
      const host = createMemoryHost(old.files);
      await createParts(old).keeper.fill(true);
      for (const path of Object.keys(old.files)) host.files.delete(path);
      for (const [path, text] of Object.entries(young.files)) host.files.set(path, text);
      // Two of its files are kept from before.
      const left = STEPS - 2;
      host.asked.length = 0;
      host.before = cutAt(Math.min(step, left - 1));
      await expect(createParts(young).keeper.fill(true)).rejects.toThrow('Failed to fetch');
      expect(await readKept(INDEX_ENTRY)).toBe(`old ${INDEX_ENTRY}`);
      for (const path of old.plan.index) expect(await readKept(path)).toBe(`old ${path}`);
      host.before = () => undefined;
      await createParts(young).keeper.fill(true);
      expect(await readKept(INDEX_ENTRY)).toBe(`new ${INDEX_ENTRY}`);
    },
  );

  it('is fetched again where it was lost, and nothing else is', async () => {
    const host = createMemoryHost(old.files);
    const { keeper, kept } = createParts(old);
    await keeper.fill(true);
    for (const path of ['_astro/old.js', 'topics/', 'pagefind/old/rows/0.pack', INDEX_ENTRY]) {
      await kept.forget(ROOT + path);
      host.asked.length = 0;
      await keeper.fill(false);
      expect(host.asked).toEqual([ROOT + path]);
      expect(await readKept(path)).toBe(`old ${path}`);
    }
    host.asked.length = 0;
    await keeper.fill(false);
    expect(host.asked).toEqual([]);
  });

  it('is not the first file of another build, which came meanwhile', async () => {
    const host = createMemoryHost(old.files);
    host.files.set(ROOT + INDEX_ENTRY, 'of a third build');
    await expect(createParts(old).keeper.fill(true)).rejects.toThrow('Another build');
    expect(await readKept(INDEX_ENTRY)).toBeUndefined();
  });

  it.each([0, 1, 2, 5, 9, 11])('ends without a fault where there is room for %i', async (room) => {
    const host = createMemoryHost(old.files);
    storage.room = room;
    await createParts(old).keeper.fill(true);
    expect(await readKept(INDEX_ENTRY)).toBeUndefined();
    // Four requests may be under way when the first has no room.
    expect(host.asked.length).toBeLessThanOrEqual(room + 4);
    storage.room = undefined;
    await createParts(old).keeper.fill(false);
    expect(await readKept(INDEX_ENTRY)).toBe(`old ${INDEX_ENTRY}`);
  });

  it('is nothing where storage is forbidden', async () => {
    createMemoryHost(old.files);
    storage.isForbidden = true;
    const { keeper, kept } = createParts(old);
    await keeper.fill(true);
    await keeper.keepPage(`${ROOT}papers/a/`);
    await keeper.keepSaved(['a', 'b']);
    expect(await kept.find(ROOT)).toBeUndefined();
    expect(await kept.list('pages')).toEqual([]);
  });
});

describe('papers on the list', () => {
  it('are kept while they are on it, and are pages that were read afterwards', async () => {
    createMemoryHost(old.files);
    const { keeper, kept } = createParts(old);
    await keeper.keepSaved(['a', 'b', 'no-more']);
    expect(await kept.list('saved')).toEqual([`${ROOT}papers/a/`, `${ROOT}papers/b/`]);
    await keeper.keepSaved(['b']);
    expect(await kept.list('saved')).toEqual([`${ROOT}papers/b/`]);
    expect(await kept.list('pages')).toEqual([`${ROOT}papers/a/`]);
  });
});

describe('the caches', () => {
  it('keep the latest 200 pages, and what is kept ahead beside them', async () => {
    const kept = createKept('/', (key) => key === ROOT, storage);
    await kept.put('pages', ROOT, new Response('home'));
    for (let page = 0; page < 260; page++) {
      await kept.put('pages', `${ROOT}${page}/`, new Response('page'));
      // One that is read again is the latest again.
      if (page % 50 === 0) await kept.put('pages', `${ROOT}0/`, new Response('first'));
    }
    const keys = await kept.list('pages');
    expect(keys).toHaveLength(201);
    expect(keys).toEqual(expect.arrayContaining([ROOT, `${ROOT}0/`, `${ROOT}259/`]));
    expect(keys).not.toContain(`${ROOT}1/`);
  });

  it('leave what they had where an answer breaks off', async () => {
    const kept = createKept('/', () => false, storage);
    await kept.put('pages', ROOT, new Response('whole'));
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('ha'));
        controller.error(new TypeError('network error'));
      },
    });
    expect(await kept.put('pages', ROOT, new Response(broken))).toBe(false);
    expect(await (await kept.find(ROOT))?.text()).toBe('whole');
  });
});
