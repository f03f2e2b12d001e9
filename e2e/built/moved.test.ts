import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import config from '../../.htmlvalidate.mjs';
import { SITES } from '../sites/sites.ts';
import { readBuiltSite } from './read-built-site.ts';

for (const site of Object.values(SITES)) {
  test.describe(`old addresses of the site "${site.name}"`, () => {
    const built = () => readBuiltSite(site);

    test('are those in the papers’ files: arXiv ids, DOIs and aliases', () => {
      const expected = readdirSync(join(site.content, 'papers')).flatMap((file) => {
        // Folders contain the files of papers.
        if (!/\.(?:md|jsonl)$/.test(file)) return [];
        const text = readFileSync(join(site.content, 'papers', file), 'utf8');
        return [
          ...[...text.matchAll(/^arxiv: ["']?([^"'\n]+)|"arxiv":\s*"([^"]+)"/gm)].map(
            ([, yaml, json]) => `arxiv/${yaml ?? json}/`,
          ),
          ...[...text.matchAll(/^doi: ["']?([\w./()-]+)["']?$|"doi":\s*"([\w./()-]+)"/gm)].map(
            ([, yaml, json]) => `doi/${yaml ?? json}/`,
          ),
        ];
      });
      const addresses = [...built().moved.values()].map(({ address }) => address);
      expect(addresses).toEqual(expect.arrayContaining(expected));
      expect(addresses.filter((address) => !address.startsWith('papers/')).toSorted()).toEqual(
        expected.toSorted(),
      );
    });

    test('each redirect to one existing page, by refresh, link and canonical address', () => {
      const { pages, moved } = built();
      expect(moved.size).toBeGreaterThan(0);
      for (const { address, elements } of moved.values()) {
        const find = (name: string, value: string) =>
          elements.find(({ attributes }) => attributes.get(name) === value)?.attributes;
        const link = elements.find(({ name }) => name === 'a')?.attributes.get('href') ?? '';
        expect(pages.has(`${link.slice(site.base.length)}index.html`), address).toBe(true);
        expect(find('http-equiv', 'refresh')?.get('content')).toBe(`0; url=${link}`);
        expect(find('rel', 'canonical')?.get('href')).toBe(new URL(link, site.origin).href);
        expect(find('name', 'robots')?.get('content')).toBe('noindex');
      }
    });

    test('are valid HTML', async () => {
      const validator = new HtmlValidate(new StaticConfigLoader(config));
      for (const { html } of built().moved.values()) {
        const report = await validator.validateString(html);
        expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
      }
    });
  });
}
