import { expect, test } from '../support/test.ts';

/** The part of Pagefind's API that another site's page would use. */
interface Pagefind {
  search(
    text: string | null,
    options?: object,
  ): Promise<{
    readonly results: readonly {
      data(): Promise<{
        readonly url: string;
        readonly excerpt: string;
        readonly content: string;
        readonly meta: Readonly<Record<string, string>>;
        readonly filters: Readonly<Record<string, readonly string[]>>;
      }>;
    }[];
    readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

test('a third-party page can search the index with only Pagefind @sub', async ({ page, site }) => {
  await page.route('**/stranger.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"></html>' }),
  );
  await page.goto('stranger.html');
  const script = `${site.base}pagefind/pagefind.js`;
  const ask = (text: string | null, options: object = {}) =>
    page.evaluate(
      async ([address, query, options]) => {
        const { search } = (await import(address)) as Pagefind;
        const { results } = await search(query, options);
        return Promise.all(results.map((result) => result.data()));
      },
      [script, text, options] as const,
    );

  const found = await ask('transformers');
  const paper = found.find(
    ({ url }) => url === `${site.base}papers/auto-scaling-vision-transformers/`,
  );
  expect(paper?.meta.title).toBe('Auto-scaling Vision Transformers without Training');
  expect(paper?.meta.authors).toContain('Wuyang Chen');
  expect(paper?.meta.date).toMatch(/^\d{4}-\d{2}/);
  expect(paper?.filters.topic?.length).toBeGreaterThan(0);
  expect(paper?.filters.person).toContain('Wuyang Chen');
  for (const { content, excerpt } of found) {
    // Pagefind stems words.
    expect(content).toMatch(/transform/i);
    expect(excerpt).toMatch(/<mark>\S*transform/i);
    expect(excerpt).not.toMatch(/[ʡʔ]/);
  }
  const listed = await page.evaluate(
    async (address) => ((await import(address)) as Pagefind).filters(),
    script,
  );
  expect(Object.keys(listed).sort()).toEqual(['person', 'topic', 'venue', 'year']);

  await test.step('papers are filtered, and sorted by date', async () => {
    const [year = ''] = paper?.filters.year ?? [];
    const ofYear = await ask('transformers', { filters: { year } });
    expect(ofYear.length).toBeLessThan(found.length);
    expect(new Set(ofYear.flatMap(({ filters }) => filters.year))).toEqual(new Set([year]));
    const dates = (await ask('transformers', { sort: { date: 'desc' } })).map(
      ({ meta }) => meta.date ?? '',
    );
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates.length).toBe(found.length);
  });

  await test.step('all papers are there once', async () => {
    const urls = (await ask(null)).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.length).toBeGreaterThan(40);
  });
});
