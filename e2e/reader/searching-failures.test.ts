import { expect, test } from '../support/test.ts';

const INDEX = '**/pagefind/**';
const SCRIPTS = '**/_astro/*.js';

test('an index that does not arrive can be asked for again', async ({
  page,
  searchPage,
  watch,
}) => {
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

test.describe('without what a service worker keeps', () => {
  test.use({ serviceWorkers: 'block' });

  test('a network that is gone at the start loses no question', async ({
    page,
    searchPage,
    watch,
  }) => {
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

test('a site without an index says so and names other ways', async ({
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

test('an index that breaks in the middle is no answer', async ({ page, searchPage, watch }) => {
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

test('a slow index is waited for, and can be begun anew', async ({ page, searchPage }) => {
  await page.clock.install();
  // Held for good: taking the route away would let through what it holds.
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

test('results that are late to come are shown when they come', async ({ page, searchPage }) => {
  await page.route(INDEX, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
  await searchPage.open('?q=octree');
  await expect(page.getByText('Searching…')).toBeVisible();
  await searchPage.answers('octree');
  await expect(page.getByText('Searching…')).toBeHidden();
});

test('an answer that comes late does not overtake a later one', async ({ page, searchPage }) => {
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

test('people that do not arrive leave the papers that are listed', async ({
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

/** Lets the first answer of a search worker arrive a second after it was given. */
function delayFirstAnswer(): void {
  window.Worker = class extends Worker {
    override addEventListener(type: string, listener: (event: Event) => void): void {
      const delayed = (event: Event): void => {
        const isFirst = (event as MessageEvent<{ ticket: number }>).data.ticket === 1;
        const tell = (): void => {
          listener(event);
          if (isFirst) Object.assign(window, { isFirstAnswered: true });
        };
        setTimeout(tell, isFirst ? 1000 : 0);
      };
      super.addEventListener(type, type === 'message' ? delayed : listener);
    }
  };
}
