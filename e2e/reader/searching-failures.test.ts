import { expect, test } from '../support/test.ts';

const INDEX = '**/pagefind/**';
const SCRIPTS = '**/_astro/*.js';

test('loading the index can be retried', async ({ page, searchPage, watch }) => {
  watch.allow(/pagefind|Failed to load resource/);
  await page.route(INDEX, (route) => route.abort());
  await searchPage.open('?q=octree');
  await searchPage.fails();
  await expect(page.getByText('Search couldn’t load.')).toBeVisible();
  await expect(searchPage.status).toHaveText('Search failed');
  await page.unroute(INDEX);
  await searchPage.retry();
  await searchPage.answers('octree');
  expect(await searchPage.listPapers()).toContain('dynamic-plenoctree');
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a query survives a missing network at the start', async ({ page, searchPage, watch }) => {
    watch.allow(/_astro|Failed to load resource/);
    await searchPage.open();
    await page.route(SCRIPTS, (route) => route.abort());
    await searchPage.field.fill('octree');
    await searchPage.fails();
    await expect(searchPage.field).toHaveValue('octree');
    await page.unroute(SCRIPTS);
    await searchPage.retry();
    await searchPage.answers('octree');
    expect(await searchPage.listPapers()).toContain('dynamic-plenoctree');
  });
});

test('a site without an index says so and offers alternatives', async ({
  page,
  searchPage,
  watch,
}) => {
  watch.allow(/pagefind|404/);
  await page.route(INDEX, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await searchPage.open('?q=octree');
  await searchPage.fails();
  await expect(page.getByText('This copy of the site has no search index.')).toBeVisible();
  await searchPage.element.getByRole('link', { name: 'topic', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
});

test('a damaged index yields no results', async ({ page, searchPage, watch }) => {
  watch.allow(/pagefind|Failed to load resource/);
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) files.push(request.url());
  });
  await searchPage.open('?q=octree');
  await searchPage.answers('octree');
  const last = files.at(-1) ?? '';
  expect(files.length).toBeGreaterThan(1);

  await page.route(last, (route) => route.abort());
  await page.reload();
  await searchPage.fails();
  expect(await searchPage.listPapers()).toEqual([]);
  await page.unroute(last);
  await searchPage.retry();
  await searchPage.answers('octree');
  expect(await searchPage.listPapers()).toContain('dynamic-plenoctree');
});

test('loading a slow index can be continued or restarted', async ({ page, searchPage }) => {
  await page.clock.install();
  // Never answered: removing the route would release the requests.
  let isHeld = true;
  await page.route(INDEX, async (route) => {
    if (!isHeld) await route.continue();
  });
  await searchPage.open('?q=octree');
  await expect(searchPage.element).toHaveAttribute('data-state', 'loading');
  await page.clock.runFor(1000);
  await expect(page.getByText('Searching…')).toBeVisible();
  await page.clock.runFor(6000);
  await expect(page.getByText('Search is still loading.')).toBeVisible();
  isHeld = false;
  await searchPage.retry();
  await searchPage.answers('octree');
  expect(await searchPage.listPapers()).toContain('dynamic-plenoctree');
});

test('late results are shown when they arrive', async ({ page, searchPage }) => {
  await page.route(INDEX, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
  await searchPage.open('?q=octree');
  await expect(page.getByText('Searching…')).toBeVisible();
  await searchPage.answers('octree');
  await expect(page.getByText('Searching…')).toBeHidden();
});

test('a late answer does not replace a newer one', async ({ page, searchPage }) => {
  await page.addInitScript(delayFirstAnswer);
  await searchPage.open('?q=octree');
  await expect(searchPage.element).toHaveAttribute('data-state', 'loading');
  await searchPage.field.fill('quantization');
  await searchPage.answers('quantization');
  const papers = await searchPage.listPapers();
  await page.waitForFunction(() => 'isFirstAnswered' in window);
  await searchPage.answers('quantization');
  expect(await searchPage.listPapers()).toEqual(papers);
  expect(papers).not.toContain('dynamic-plenoctree');
});

test('papers stay listed if the facet of people fails to load', async ({
  page,
  searchPage,
  watch,
}) => {
  watch.allow(/pagefind|Failed to load resource/);
  await searchPage.open('?q=octree');
  await searchPage.answers('octree');
  const listed = await searchPage.listPapers();
  await page.route(INDEX, (route) => route.abort());
  const people = await searchPage.openFacet('Person');
  await searchPage.fails();
  expect(await searchPage.listPapers()).toEqual(listed);
  await page.unroute(INDEX);
  await searchPage.retry();
  await searchPage.answers('octree');
  await expect(people.getByRole('checkbox').first()).toBeVisible();
  expect(await searchPage.listPapers()).toEqual(listed);
});

/** Delays the first answer of a search worker by a second. */
function delayFirstAnswer(): void {
  window.Worker = class extends Worker {
    override addEventListener(type: string, listener: (event: Event) => void): void {
      const delayed = (event: Event): void => {
        const isFirst = (event as MessageEvent<{ ticket: number }>).data.ticket === 1;
        const deliver = (): void => {
          listener(event);
          if (isFirst) Object.assign(window, { isFirstAnswered: true });
        };
        setTimeout(deliver, isFirst ? 1000 : 0);
      };
      super.addEventListener(type, type === 'message' ? delayed : listener);
    }
  };
}
