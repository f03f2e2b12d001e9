import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Locator } from '@playwright/test';
import { expect, test } from '../support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const FILES = { BibTeX: 'papers.bib', RIS: 'papers.ris', 'CSL-JSON': 'papers.csl.json' };

async function read(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** The ids of all papers, in the order of the list of all papers. */
function listAll(papers: Locator): Promise<string[]> {
  return papers.evaluateAll((rows) =>
    rows.map((row) => row.getAttribute('href')?.split('/').at(-2) ?? ''),
  );
}

test(
  'a list of all papers is exported like the site’s own files, in every format',
  { tag: '@chromium' },
  async ({ page, listPage, site }) => {
    await page.goto('papers/');
    const ids = await listAll(page.locator('#papers [data-title]'));
    await listPage.save(site.base, ids);
    await listPage.open();
    await expect(listPage.titles).toHaveCount(ids.length);
    for (const [format, file] of Object.entries(FILES)) {
      await listPage.format.selectOption(format);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        listPage.element.getByRole('button', { name: 'Download' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(file.replace('papers', 'list'));
      const published = readFileSync(join(site.folder, file), 'utf8');
      expect(await read(download)).toBe(removeFileFields(published));
    }
    await expect(listPage.element).toContainText(`Downloaded ${ids.length} papers.`);
  },
);

test('a bibliography is copied in the list’s order, with italics', async ({
  page,
  listPage,
  paperPage,
  site,
}) => {
  await paperPage.open('x-pool');
  await page.locator('#cite').getByText('APA', { exact: true }).click();
  const own = await page.locator('#citation > :visible').innerText();

  await listPage.save(site.base, ['nero', 'x-pool']);
  await listPage.open();
  await listPage.format.selectOption('APA');
  await listPage.element.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(listPage.element).toContainText('Copied 2 papers.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.trimEnd().split('\n\n').at(-1)).toBe(own);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toMatch(/<i>[^<]+<\/i>/);
});

test(
  'Markdown has the notes and the public addresses',
  { tag: '@sub' },
  async ({ page, listPage, site }) => {
    await listPage.save(site.base, [{ id: 'x-pool', note: 'See *this*.' }, 'no-such-paper']);
    await listPage.open();
    await listPage.format.selectOption('Markdown');
    await listPage.element.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(listPage.element).toContainText(
      'Copied 1 paper. Left out: no-such-paper, which is not on this site.',
    );
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`](<${site.origin}${site.base}papers/x-pool/>)`);
    expect(text).toContain('> See \\*this\\*.');
  },
);

test(
  'all search results are exported, filtered and in order',
  { tag: ['@chromium', '@sub'] },
  async ({ page, searchPage }) => {
    await searchPage.open('?topic=scaling&sort=oldest');
    await searchPage.answers('');
    const count = page.locator('[data-part="count"]').first();
    const total = Number.parseInt(await count.innerText(), 10);
    const shown = await searchPage.listPapers();
    const exporter = page.locator('offprint-export');
    await exporter.getByRole('combobox', { name: /format/ }).selectOption('Markdown');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      exporter.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('search.md');
    const ids = [...(await read(download)).matchAll(/papers\/([^/]+)\/>\)/g)].map(([, id]) => id);
    expect(ids.slice(0, shown.length)).toEqual(shown);
    await expect(exporter).toContainText(`Downloaded ${ids.length} papers.`);
    expect(ids).toHaveLength(total);
  },
);

test(
  'results that are not shown are exported as well, in parts if there are many',
  { tag: '@chromium' },
  async ({ page, searchPage }) => {
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.querySelector('offprint-export')?.setAttribute('data-max', '15');
      });
    });
    await searchPage.open('?year=2020..2025&sort=title');
    await searchPage.answers('');
    expect((await searchPage.listPapers()).length).toBe(20);
    const exporter = page.locator('offprint-export');
    const parts = exporter.getByRole('combobox', { name: 'Which papers' });
    await expect(parts.locator('option')).toHaveText(['1 to 15', '16 to 30', /^31 to \d+$/]);
    const ids: string[] = [];
    for (const part of ['0', '1', '2']) {
      await parts.selectOption(part);
      await exporter.getByRole('combobox', { name: /format/ }).selectOption('Markdown');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        exporter.getByRole('button', { name: 'Download' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(
        part === '0' ? 'search.md' : `search-${Number(part) + 1}.md`,
      );
      const text = await read(download);
      ids.push(...[...text.matchAll(/papers\/([^/]+)\/>\)/g)].map(([, id = '']) => id));
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 20)).toEqual(await searchPage.listPapers());
  },
);

test('an export reports that papers failed to load', async ({ page, searchPage, watch }) => {
  watch.allow(/references|ERR_FAILED/);
  await page.route('**/references/**', (route) => route.abort());
  await searchPage.open('?q=octree');
  await searchPage.answers('octree');
  const exporter = page.locator('offprint-export');
  for (const name of ['Download', 'Copy']) {
    await exporter.getByRole('button', { name }).click();
    await expect(exporter).toContainText('Couldn’t load details for these papers. Try again.');
  }
});

/** Removes the fields that the site’s files contain, but not the data from which lists are exported. */
function removeFileFields(citations: string): string {
  return citations
    .replace(/^ {2}abstract {6}= \{[^]*?\},\n(?=\}\n)/gm, '')
    .replace(/^AB {2}- .*\r\n/gm, '')
    .replace(/,"abstract":"(?:[^"\\]|\\.)*"/g, '')
    .replace(/,"submitted":\{"date-parts":\[\[[\d,]+\]\]\}/g, '');
}
