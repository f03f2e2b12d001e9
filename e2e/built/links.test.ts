import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITES } from '../sites/sites.ts';
import { LINK_RULES, listLinks } from './link-rules.ts';
import { readBuiltSite } from './read-built-site.ts';

for (const site of Object.values(SITES)) {
  test.describe(`the site "${site.name}"`, () => {
    const built = () => readBuiltSite(site);

    test('every internal link leads to an existing page, file or element', () => {
      const read = built();
      // The samples of the style guide lead to pages that only longer lists have.
      const pages = [...read.pages.values()].filter(({ address }) => address !== 'styleguide/');
      const links = pages.flatMap((page) => listLinks(page, read));
      const faults = links.flatMap((link) => {
        const fault = LINK_RULES.map((rule) => rule(link, read)).find((found) => found);
        return fault ? [`${link.page.address}: ${link.written} ${fault}`] : [];
      });
      expect(links.length).toBeGreaterThan(read.pages.size);
      expect([...new Set(faults)]).toEqual([]);
    });

    test('every page declares its own address as canonical, or is excluded from search engines', () => {
      const faults = [...built().pages.values()].flatMap(({ address, elements }) => {
        const canonical = elements.find(({ attributes }) => attributes.get('rel') === 'canonical');
        const robots = elements.find(({ attributes }) => attributes.get('name') === 'robots');
        const given = canonical?.attributes.get('href') ?? robots?.attributes.get('content');
        const wanted = robots ? 'noindex' : new URL(site.base + address, site.origin).href;
        return given === wanted ? [] : [`${address}: ${given} is not ${wanted}`];
      });
      expect(faults).toEqual([]);
    });

    test('the sitemap lists exactly the indexable pages', () => {
      const sitemap = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
      const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url);
      const wanted = [...built().pages.values()]
        .filter(
          ({ elements }) => !elements.some(({ attributes }) => attributes.get('name') === 'robots'),
        )
        .map(({ address }) => new URL(site.base + address, site.origin).href);
      expect(listed.toSorted()).toEqual(wanted.toSorted());
    });
  });
}
