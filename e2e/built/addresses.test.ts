import { expect, test } from '@playwright/test';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { readCollection } from '../../src/collection/read-collection.ts';
import { listSiteAddresses } from '../../src/outputs/addresses/site-addresses.ts';
import { SITES } from '../sites/sites.ts';
import { readBuiltSite } from './read-built-site.ts';

/**
 * Files for the site's own scripts, its host and search engines, to which prose does not link.
 */
const INTERNAL =
  /^(?:(?:_astro|addresses|cards|figures|pagefind)\/|(?:compare|map|references|trends)\/.*\.(?:bin|json)$|(?:\.offprint|_headers|_redirects|sitemap-\d+\.xml|sw\.js|styleguide\/index\.html)$)/;

for (const site of Object.values(SITES)) {
  test.describe(`the site "${site.name}"`, () => {
    const list = async () => {
      const collection = await readCollection(site.content);
      return listSiteAddresses({ ...collection, catalogue: createCatalogue(collection) });
    };

    test('has every address that the check accepts', async () => {
      const { files } = readBuiltSite(site);
      const { all } = await list();
      const missing = [...all].filter(
        (path) =>
          !files.has(path) &&
          !files.has(`${path}.html`) &&
          !files.has(`${path && `${path}/`}index.html`),
      );
      expect(all.size).toBeGreaterThan(20);
      expect(missing).toEqual([]);
    });

    test('has no address that the check considers a dead link', async () => {
      const { files } = readBuiltSite(site);
      const { has } = await list();
      const unknown = [...files]
        .filter((file) => !INTERNAL.test(file))
        .map((file) => file.replace(/(?:^|\/)index\.html$|\.html$/, ''))
        .filter((path) => !has(path));
      expect(unknown).toEqual([]);
    });
  });
}
