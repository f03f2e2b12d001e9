import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITES } from '../sites/sites.ts';
import type { BuiltPage } from './parse-page.ts';
import { readBuiltSite } from './read-built-site.ts';

const MAX_BYTES = 40_000;

/** Values of `<meta>` by property and by name; the first of several. */
function readMeta({ elements }: BuiltPage): ReadonlyMap<string, string> {
  return new Map(
    elements
      .filter(({ name }) => name === 'meta')
      .flatMap(({ attributes }) =>
        ['property', 'name'].map(
          (key) => [attributes.get(key) ?? '', attributes.get('content') ?? ''] as const,
        ),
      )
      .toReversed(),
  );
}

for (const site of Object.values(SITES)) {
  test.describe(`a link to the site "${site.name}"`, () => {
    const built = () => readBuiltSite(site);

    test('shows a title, a description and an image on every page', () => {
      const { pages, files } = built();
      for (const page of pages.values()) {
        const meta = readMeta(page);
        for (const name of ['og:title', 'og:description', 'og:site_name', 'og:image:alt']) {
          expect(meta.get(name)?.trim(), `${page.address} ${name}`).toBeTruthy();
        }
        expect(meta.get('og:type')).toMatch(/^(website|article|profile)$/);
        expect(meta.get('og:url')).toBe(
          new URL(site.base + page.address.replace('.html', '/'), site.origin).href,
        );
        // The default is American English: https://ogp.me/#optional.
        expect(meta.get('og:locale') ?? 'en_US').toBe('en_US');
        expect(meta.get('twitter:card')).toBe('summary_large_image');
        const image = new URL(meta.get('og:image') ?? '');
        const isFigure = image.pathname.startsWith(`${site.base}figures/`);
        expect([meta.get('og:image:width'), meta.get('og:image:height')]).toEqual(
          isFigure ? ['640', '360'] : ['1200', '630'],
        );
        expect(image.origin).toBe(site.origin);
        expect(image.search).toMatch(/^\?v=[\da-f]{8}$/);
        const file = image.pathname.slice(site.base.length);
        expect(files.has(file), `${page.address}: ${file}`).toBe(true);
      }
    });

    test('to a paper is an article with its own image, and with a date if the day is known', () => {
      for (const [file, page] of built().pages) {
        const [, id] = /^papers\/(?!\d+\/)([^/]+)\/index\.html$/.exec(file) ?? [];
        if (id === undefined) continue;
        const meta = readMeta(page);
        expect(meta.get('og:type')).toBe('article');
        // In the awkward site, the figure of a paper replaces its card.
        const hasFigure = site.name === 'awkward' && id === 'one-author';
        expect(new URL(meta.get('og:image') ?? '').pathname).toBe(
          hasFigure
            ? '/figures/one-author/640.jpg'
            : `${site.base}cards/papers/${encodeURIComponent(id)}.png`,
        );
        const online = meta.get('citation_online_date') ?? meta.get('citation_publication_date');
        const day = meta.get('article:published_time');
        if (day !== undefined) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (day !== undefined) expect(day.replaceAll('-', '/')).toBe(online);
      }
    });

    test('has images of 1200 by 630 pixels and at most 40 kB', () => {
      const cards = [...built().files].filter((file) => file.startsWith('cards/'));
      expect(cards.length).toBeGreaterThan(10);
      for (const file of cards) {
        const path = join(site.folder, file);
        expect(statSync(path).size, file).toBeLessThanOrEqual(MAX_BYTES);
        const header = readFileSync(path).subarray(0, 24);
        expect(header.subarray(1, 4).toString('latin1')).toBe('PNG');
        expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630]);
      }
    });
  });
}
