import { bundleWorker } from '../../src/build/offline/bundle-worker.ts';
import { SITES } from '../sites/sites.ts';
import { expect, test } from './offline-site.ts';

// Each test installs the worker and most of them break it, which takes a long time on a busy
// machine.
test.describe.configure({ timeout: 120_000 });

const LONG = { timeout: 30_000 };

const shown = (text: string) => ({
  type: 'text/html',
  body: `<!doctype html><html lang="en"><title>${text}</title><h1>${text}</h1></html>`,
});

test('a page is current; an older copy is shown only if the host fails or is slow', async ({
  page,
  host,
  visit,
  watch,
}) => {
  watch.allow(/^(404|429|500|503): /);
  await visit();
  const heading = page.getByRole('heading', { level: 1 });
  const isAbout = (path: string) => path.endsWith('/about/');
  for (const text of ['First', 'Second']) {
    host.handleWith((path) => (isAbout(path) ? shown(text) : 'answer'));
    await page.goto('about/');
    await expect(heading).toHaveText(text);
  }
  for (const fate of ['drop', 500, 503, 429] as const) {
    host.handleWith((path) => (isAbout(path) ? fate : 'answer'));
    await page.goto('about/');
    await expect(heading, String(fate)).toHaveText('Second');
  }
  // A late response is shown the next time.
  host.handleWith((path) => (isAbout(path) ? 'delay' : 'answer'));
  await page.goto('about/');
  await expect(heading).toHaveText('Second');
  host.recover();
  const kept = () =>
    page.evaluate(async () => (await (await caches.match(location.href))?.text())?.length ?? 0);
  await expect.poll(kept, LONG).toBeGreaterThan(1000);
  host.dropAll();
  await page.goto('about/');
  await expect(heading).not.toHaveText('Second');
  // A page that no longer exists is removed from the cache.
  host.handleWith((path) => (isAbout(path) ? 404 : 'answer'));
  expect((await page.goto('about/'))?.status()).toBe(404);
  host.dropAll();
  expect((await page.goto('about/'))?.status()).toBe(503);
});

test('an interrupted installation does not affect the site, and is repeated', async ({
  page,
  host,
  visit,
}) => {
  for (const part of [/\/_astro\/worker/, /\/offline\/$/, /\/columns\.pack$/]) {
    host.handleWith((path) => (part.test(path) ? 'drop' : 'answer'));
    await page.goto('topics/');
    await page.keyboard.press('Shift');
    await expect.poll(() => host.requests.some((path) => part.test(path)), LONG).toBe(true);
    const state = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.active?.state ?? registration?.installing?.state ?? 'none';
      });
    await expect.poll(state, LONG).toBe('none');
    host.requests.length = 0;
  }
  host.recover();
  await visit('topics/');
});

test('a partly lost cache is repaired and causes no wrong responses', async ({
  page,
  host,
  visit,
  waitForCached,
  searchPage,
}) => {
  await visit('search/');
  const lost = await page.evaluate(async () => {
    const gone: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const [i, { url }] of (await cache.keys()).entries()) {
        if (i % 2 === 0 && (await cache.delete(url))) gone.push(new URL(url).pathname);
      }
    }
    return gone;
  });
  expect(lost.length).toBeGreaterThan(20);
  await searchPage.open('?q=octree');
  await searchPage.answers('octree');
  await page.keyboard.press('Shift');
  for (const path of lost) await waitForCached(path.slice(new URL(host.url).pathname.length));
});

test('if the network fails during a search, its results come from one build', async ({
  page,
  host,
  visit,
  searchPage,
}) => {
  await visit('search/');
  await searchPage.open('?q=octree');
  await searchPage.answers('octree');
  // Another build replaces this one, and then the network fails.
  await host.publish(SITES.awkward);
  host.handleWith((path) =>
    path.includes('/pagefind/') && !path.endsWith('columns.pack') ? 'drop' : 'answer',
  );
  await searchPage.field.fill('quantization');
  await searchPage.answers('quantization');
  const before = await searchPage.listPapers();
  expect(before).not.toEqual([]);
  host.dropAll();
  await page.goto('search/?q=quantization');
  await searchPage.answers('quantization');
  expect(await searchPage.listPapers()).toEqual(before);
});

test('a new build is used from the first load on, and can be searched offline', async ({
  page,
  host,
  visit,
  waitForCached,
  searchPage,
}) => {
  await visit();
  await host.publish(SITES.awkward);
  await page.goto('papers/long-title/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.goto('about/');
  await waitForCached('topics/gardens/');
  const isNew = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return !registration?.installing && !registration?.waiting && Boolean(registration?.active);
    });
  await expect.poll(isNew, LONG).toBe(true);
  host.dropAll();
  await page.goto('');
  await expect(page.getByRole('link', { name: 'Gardens' }).first()).toBeVisible();
  await searchPage.open('?q=gardens');
  await searchPage.answers('gardens');
  expect(await searchPage.listPapers()).not.toEqual([]);
});

test('the site works in a browser with full or blocked storage', async ({
  page,
  context,
  visit,
  host,
}) => {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(host.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  await page.goto('');
  await page.keyboard.press('Shift');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  for (const path of ['papers/x-pool/', 'topics/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await visit('papers/x-pool/');
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    CacheStorage.prototype.open = () =>
      Promise.reject(new DOMException('forbidden', 'SecurityError'));
  });
  await page.goto('papers/nero/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NERO');
});

test('the site works in a browser without service workers, such as a private window', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto('papers/x-pool/');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('X-Pool');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a clock that is wrong by decades has no effect', async ({ page, context, host, visit }) => {
  await visit('about/');
  for (const year of [1970, 2099]) {
    const [worker] = context.serviceWorkers();
    await worker?.evaluate((wrong) => {
      Date.now = () => Date.UTC(wrong);
    }, year);
    await page.clock.setFixedTime(new Date(Date.UTC(year)));
    const heading = page.getByRole('heading', { level: 1 });
    host.handleWith((path) => (path.endsWith('/about/') ? shown(`In ${year}`) : 'answer'));
    await page.goto('about/');
    await expect(heading).toHaveText(`In ${year}`);
    host.dropAll();
    await page.goto('about/');
    await expect(heading).toHaveText(`In ${year}`);
    host.recover();
  }
});

test('when switched off, the worker removes its caches and itself', async ({
  page,
  host,
  visit,
  site,
}) => {
  await visit();
  const plan = { base: site.base, stamp: '', assets: [], index: [], pages: [] };
  const body = await bundleWorker('remove', plan);
  const off = (path: string) =>
    path.endsWith('/sw.js') ? { type: 'text/javascript', body } : ('answer' as const);
  host.handleWith(off);
  await page.goto('topics/');
  const left = () =>
    page.evaluate(async () => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      return registrations.length + (await caches.keys()).length;
    });
  await expect.poll(left, LONG).toBe(0);
  await page.goto('about/');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
