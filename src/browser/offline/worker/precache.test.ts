import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { INDEX_ENTRY, getCacheNames, type Plan } from '../plan.ts';
import { createSiteCaches } from './caches.ts';
import { createMemoryCaches, createMemoryHost, type MemoryCaches } from './host.fixture.ts';
import { createPrecache } from './precache.ts';

const ROOT = 'https://papers.example/';
const names = getCacheNames('/');

/** The files of a build on a host, and the plan of its worker. */
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
/** Number of requests of an installation. */
const STEPS = Object.values(old.plan).filter(Array.isArray).flat().length + 1;

let storage: MemoryCaches;
beforeEach(() => {
  storage = createMemoryCaches();
});

function createParts({ plan }: { readonly plan: Plan }) {
  const siteCaches = createSiteCaches('/', () => false, storage);
  return { siteCaches, keeper: createPrecache(plan, ROOT, siteCaches) };
}

async function readCaches(path: string): Promise<string | undefined> {
  return (await createSiteCaches('/', () => false, storage).find(ROOT + path))?.text();
}

function cutAt(step: number) {
  return (count: number): void => {
    if (count >= step) throw new TypeError('Failed to fetch');
  };
}

describe('precaching', () => {
  it('caches everything in the plan', async () => {
    const host = createMemoryHost(old.files);
    await createParts(old).keeper.fill(true);
    expect(host.requests).toHaveLength(STEPS);
    expect(storage.list().get(names.assets)).toHaveLength(3);
    expect(storage.list().get(names.pages)).toHaveLength(5);
    expect(storage.list().get(names.index)).toHaveLength(4);
  });

  it.each(Array.from({ length: STEPS }, (_, step) => step))(
    'completes at the next attempt after request %i of an installation has failed',
    async (step) => {
      const host = createMemoryHost(old.files);
      host.before = cutAt(step);
      await expect(createParts(old).keeper.fill(true)).rejects.toThrow('Failed to fetch');
      expect(await readCaches(INDEX_ENTRY)).toBeUndefined();
      host.before = () => undefined;
      await createParts(old).keeper.fill(true);
      for (const path of [...old.plan.assets, ...old.plan.pages, ...old.plan.index, INDEX_ENTRY]) {
        expect(await readCaches(path)).toBe(`old ${path}`);
      }
    },
  );

  it.each(Array.from({ length: STEPS - 1 }, (_, step) => step))(
    'keeps the previous index complete when request %i of an update fails',
    async (step) => {
      const host = createMemoryHost(old.files);
      await createParts(old).keeper.fill(true);
      for (const path of Object.keys(old.files)) host.files.delete(path);
      for (const [path, text] of Object.entries(young.files)) host.files.set(path, text);
      // Two of its files are cached already.
      const left = STEPS - 2;
      host.requests.length = 0;
      host.before = cutAt(Math.min(step, left - 1));
      await expect(createParts(young).keeper.fill(true)).rejects.toThrow('Failed to fetch');
      expect(await readCaches(INDEX_ENTRY)).toBe(`old ${INDEX_ENTRY}`);
      for (const path of old.plan.index) expect(await readCaches(path)).toBe(`old ${path}`);
      host.before = () => undefined;
      await createParts(young).keeper.fill(true);
      expect(await readCaches(INDEX_ENTRY)).toBe(`new ${INDEX_ENTRY}`);
    },
  );

  it('repairs lost entries and requests nothing else', async () => {
    const host = createMemoryHost(old.files);
    const { keeper, siteCaches } = createParts(old);
    await keeper.fill(true);
    for (const path of ['_astro/old.js', 'topics/', 'pagefind/old/rows/0.pack', INDEX_ENTRY]) {
      await siteCaches.forget(ROOT + path);
      host.requests.length = 0;
      await keeper.fill(false);
      expect(host.requests).toEqual([ROOT + path]);
      expect(await readCaches(path)).toBe(`old ${path}`);
    }
    host.requests.length = 0;
    await keeper.fill(false);
    expect(host.requests).toEqual([]);
  });

  it('rejects the first index file of another build that has been deployed in the meantime', async () => {
    const host = createMemoryHost(old.files);
    host.files.set(ROOT + INDEX_ENTRY, 'of a third build');
    await expect(createParts(old).keeper.fill(true)).rejects.toThrow('Another build');
    expect(await readCaches(INDEX_ENTRY)).toBeUndefined();
  });

  it.each([0, 1, 2, 5, 9, 11])(
    'ends without an error if there is space for %i entries',
    async (capacity) => {
      const host = createMemoryHost(old.files);
      storage.capacity = capacity;
      await createParts(old).keeper.fill(true);
      expect(await readCaches(INDEX_ENTRY)).toBeUndefined();
      // Four requests may be running when storage is full for the first of them.
      expect(host.requests.length).toBeLessThanOrEqual(capacity + 4);
      storage.capacity = undefined;
      await createParts(old).keeper.fill(false);
      expect(await readCaches(INDEX_ENTRY)).toBe(`old ${INDEX_ENTRY}`);
    },
  );

  it('does nothing if storage is forbidden', async () => {
    createMemoryHost(old.files);
    storage.isForbidden = true;
    const { keeper, siteCaches } = createParts(old);
    await keeper.fill(true);
    await keeper.cachePage(`${ROOT}papers/a/`);
    await keeper.cacheSaved(['a', 'b']);
    expect(await siteCaches.find(ROOT)).toBeUndefined();
    expect(await siteCaches.list('pages')).toEqual([]);
  });
});

describe('papers on the list', () => {
  it('are cached while on the list, and count as visited pages afterwards', async () => {
    createMemoryHost(old.files);
    const { keeper, siteCaches } = createParts(old);
    await keeper.cacheSaved(['a', 'b', 'no-more']);
    expect(await siteCaches.list('saved')).toEqual([`${ROOT}papers/a/`, `${ROOT}papers/b/`]);
    await keeper.cacheSaved(['b']);
    expect(await siteCaches.list('saved')).toEqual([`${ROOT}papers/b/`]);
    expect(await siteCaches.list('pages')).toEqual([`${ROOT}papers/a/`]);
  });
});

describe('the caches', () => {
  it('keep the latest 200 pages besides the precached ones', async () => {
    const siteCaches = createSiteCaches('/', (key) => key === ROOT, storage);
    await siteCaches.put('pages', ROOT, new Response('home'));
    for (let page = 0; page < 260; page++) {
      await siteCaches.put('pages', `${ROOT}${page}/`, new Response('page'));
      // An entry that is read again becomes the latest.
      if (page % 50 === 0) await siteCaches.put('pages', `${ROOT}0/`, new Response('first'));
    }
    const keys = await siteCaches.list('pages');
    expect(keys).toHaveLength(201);
    expect(keys).toEqual(expect.arrayContaining([ROOT, `${ROOT}0/`, `${ROOT}259/`]));
    expect(keys).not.toContain(`${ROOT}1/`);
  });

  it('keep the previous entry when a response is interrupted', async () => {
    const siteCaches = createSiteCaches('/', () => false, storage);
    await siteCaches.put('pages', ROOT, new Response('whole'));
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('ha'));
        controller.error(new TypeError('network error'));
      },
    });
    expect(await siteCaches.put('pages', ROOT, new Response(broken))).toBe(false);
    expect(await (await siteCaches.find(ROOT))?.text()).toBe('whole');
  });
});
