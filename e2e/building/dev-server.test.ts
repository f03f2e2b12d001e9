import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { startDevServer, type DevServer } from './run-dev.ts';
import { test as base } from './run-build.ts';

const CONFIG = 'e2e/fixtures/entry-page/astro.config.mjs';

const test = base.extend<{ server: DevServer }>({
  server: async ({ build }, use) => {
    const server = await startDevServer(build.content, CONFIG);
    await use(server);
    await server.stop();
  },
});

// These tests take a minute on an idle machine, but several on a busy one, where a page can take
// seconds to render.
test.describe.configure({ timeout: 600_000 });

const formatPaper = (title: string, abstract = 'All is well.'): string =>
  `---\ntitle: ${title}\nsubmitted: 2024-01-02\n---\n\n${abstract}\n`;

const formatSite = (name: string): string =>
  `name: ${name}\ntagline: on little\ndescription: Little.\norigin: https://small.example\n`;

/**
 * Opens pages until one shows the expected text. A restarting server refuses connections, and a reload
 * after an edit can cancel the navigation without an error.
 */
function createReader(page: Page, { address }: DevServer) {
  return async (path: string, shows: string | RegExp): Promise<void> => {
    await expect(async () => {
      await page.goto(address + path, { waitUntil: 'commit', timeout: 30_000 });
      await expect(page.locator('body')).toContainText(shows, { timeout: 10_000 });
    }).toPass({ timeout: 300_000 });
  };
}

test('changes of every file in the content folder are picked up', async ({
  page,
  build,
  server,
}) => {
  const expectPage = createReader(page, server);
  const expectStatus = (path: string, status: number): Promise<void> =>
    expect(async () => {
      const response = await page.request.get(server.address + path);
      expect(response.status()).toBe(status);
    }).toPass({ timeout: 300_000 });
  await expectPage('entry-page', '"title":"Good"');

  build.write('papers/good.md', formatPaper('Better'));
  await expectPage('entry-page', '"title":"Better"');
  await expectPage('papers/good/', 'Better');

  build.write('papers/more.jsonl', '{"id":"more","title":"One more","abstract":"Of ducks."}\n');
  await expectPage('papers/more/', 'One more');
  rmSync(join(build.content, 'papers/more.jsonl'));
  await expectStatus('papers/more/', 404);

  const topic = (phrase: string): string =>
    `---\nname: Wells\nsummary: On wells.\ncolour: blue\nmatch: { any: [${phrase}] }\n---\n\nShallow.\n`;
  await expectPage('topics/wells/', 'Better');
  build.write('topics/wells.mdx', topic('duck'));
  await expectPage('topics/wells/', 'Shallow.');
  await expect(page.locator('main')).not.toContainText('Better');

  build.write('lists/start.mdx', '---\ntitle: Start\nsummary: Here.\n---\n\n<Paper id="good" />\n');
  await expectPage('lists/start/', 'Better');
  build.write('pages/about.mdx', '---\ntitle: About\ndescription: Us.\n---\n\nWho we are.\n');
  await expectPage('about/', 'Who we are.');

  for (const [file, type] of [
    ['files/notes/first.txt', 'text/plain; charset=utf-8'],
    ['files/logo.svg', 'image/svg+xml'],
    ['papers/good/slides.pdf', 'application/pdf'],
  ] as const) {
    await expectStatus(file, 404);
    build.write(file, 'One');
    await expectStatus(file, 200);
    const { 'content-type': sent } = (await page.request.get(server.address + file)).headers();
    expect(sent).toBe(type);
    rmSync(join(build.content, file));
    await expectStatus(file, 404);
  }

  build.write('papers/good.md', formatPaper('Better', 'We use FooBench.'));
  build.write('mentions.yaml', 'names:\n  - { name: FooBench, kind: benchmark }\n');
  await expectPage('mentions/', 'FooBench');

  // An edit just before a restart is not lost.
  build.write('papers/good.md', formatPaper('Better still', 'We use FooBench.'));
  build.write('site.yaml', formatSite('Renamed'));
  await expectPage('', 'Renamed');
  await expectPage('papers/good/', 'Better still');
  build.write('moved.txt', 'papers/gone\n');
  await expectStatus('papers/gone/', 200);

  // Changes after a restart are picked up as well.
  build.write('papers/good.md', formatPaper('Best'));
  await expectPage('papers/good/', 'Best');

  expect(server.log()).not.toMatch(/telemetry|does not exist|is empty|offprint:content/);
});

test('a fault is shown in the overlay and the terminal until it is fixed', async ({
  page,
  build,
  server,
}) => {
  const overlay = page.locator('vite-error-overlay');
  const faults = [
    ['papers/good.md', '---\ntitel: Good\n---\n\nText.\n', /good\.md:2:1 {2}unknown field "titel"/],
    ['topics/wells.mdx', '---\nname: Wells\n---\n', /wells\.mdx:2:1 {2}summary: is missing/],
    ['lists/a.mdx', '---\ntitle: A\nsummary: B.\n---\n\n<Paper id="god" />\n', /a\.mdx:6:1/],
    ['mentions.yaml', 'names: [1]\n', /mentions\.yaml:1:9/],
    ['site.yaml', 'nam: Small\n', /site\.yaml:1:1 {2}unknown field "nam"/],
  ] as const;
  const right = {
    'papers/good.md': formatPaper('Good'),
    'topics/wells.mdx':
      '---\nname: Wells\nsummary: On wells.\ncolour: blue\nmatch: { any: [well] }\n---\n\nDeep.\n',
    'lists/a.mdx': '---\ntitle: A\nsummary: B.\n---\n\n<Paper id="good" />\n',
    'mentions.yaml': 'names: []\n',
    'site.yaml': formatSite('Small'),
  };
  await createReader(page, server)('papers/good/', 'Good');
  for (const [file, text, fault] of faults) {
    build.write(file, text);
    // Both an open page and a newly opened one show the overlay.
    await expect(overlay, file).toContainText(fault, { timeout: 30_000 });
    await page.reload({ waitUntil: 'commit' });
    await expect(overlay, file).toContainText(fault);
    await expect.poll(server.log, { timeout: 30_000 }).toMatch(fault);
    build.write(file, right[file]);
    // A valid site.yaml restarts the server, so the page has to be reopened.
    if (file === 'site.yaml') await createReader(page, server)('papers/good/', 'Good');
    else await expect(page.locator('h1'), file).toContainText('Good', { timeout: 40_000 });
    await expect(overlay).toHaveCount(0);
  }
});
