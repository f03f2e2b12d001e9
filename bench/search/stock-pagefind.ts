import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as pagefind from 'pagefind';
import { escapeHtml } from '../../src/abstract/escape.ts';
import type { PaperRecord } from '../harness/content-folder.ts';
import type { QueryAnswer } from './measure.ts';

/**
 * Writes Pagefind's default index of pages with the title as heading and the text as a paragraph,
 * and an empty page for queries.
 *
 * @throws Error with Pagefind's message
 */
export async function buildStockIndex(
  papers: readonly PaperRecord[],
  folder: string,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const { index, errors } = await pagefind.createIndex({});
    if (!index) throw new Error(errors.join('; '));
    for (const { id, title, abstract } of papers) {
      const body = `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(abstract)}</p>`;
      const content = `<!doctype html><html lang="en"><body>${body}</body></html>`;
      const added = await index.addHTMLFile({ url: `${id}/`, content });
      if (added.errors.length > 0) throw new Error(`${id}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  } finally {
    await pagefind.close();
  }
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>');
}

interface Pagefind {
  readonly search: (question: string) => Promise<{
    readonly results: readonly { data(): Promise<{ readonly raw_url: string }> }[];
  }>;
}

/**
 * Runs the query as typed, and loads the data of the first results.
 *
 * @param page at the address of the folder that `buildStockIndex` wrote
 */
export async function askStockPagefind(
  page: Page,
  question: string,
  depth: number,
): Promise<QueryAnswer> {
  const { urls, ms } = await page.evaluate(
    async ({ text, count }) => {
      const started = performance.now();
      const script: string = new URL('pagefind/pagefind.js', location.href).href;
      const { search } = (await import(script)) as Pagefind;
      const { results } = await search(text);
      const shown = await Promise.all(results.slice(0, count).map((result) => result.data()));
      return { urls: shown.map(({ raw_url }) => raw_url), ms: performance.now() - started };
    },
    { text: question, count: depth },
  );
  return { ranking: urls.map((url) => /([^/]+)\/$/.exec(url)?.[1] ?? ''), ms };
}
