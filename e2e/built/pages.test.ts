import { expect, test } from '@playwright/test';
import { SITES } from '../sites/sites.ts';
import { implyPages } from './implied-pages.ts';
import type { BuiltPage } from './parse-page.ts';
import { readBuiltSite, type BuiltSite } from './read-built-site.ts';

/**
 * A page of a person, venue, topic or mention: section, id, and a page number from the second page
 * on.
 */
const GROUP = /^(people|venues|topics|mentions|fields\/[^/]+)\/(?!\d+\/)([^/]+)\/(?:(\d+)\/)?$/;

for (const site of Object.values(SITES)) {
  test.describe(`the site "${site.name}" has exactly the pages that its collection implies`, () => {
    const implied = implyPages(site.content);

    test('papers, years, months, indexes and prose', () => {
      const addresses = listPages(readBuiltSite(site))
        .map(({ address }) => address)
        // Test sites include the style guide, which no collection implies.
        .filter((address) => !GROUP.test(address) && address !== 'styleguide/');
      expect(addresses.toSorted()).toEqual(implied.addresses.toSorted());
    });

    test('people', () => {
      expect(countGroups(readBuiltSite(site), 'people')).toEqual(toObject(implied.people));
    });

    test('venues', () => {
      expect(countGroups(readBuiltSite(site), 'venues')).toEqual(toObject(implied.venues));
    });

    test('topics, which together contain every paper', () => {
      const pages = listPages(readBuiltSite(site)).flatMap((page) => {
        const [, section, id = ''] = GROUP.exec(page.address) ?? [];
        return section === 'topics' ? [{ id, papers: listRows(page) }] : [];
      });
      const ids = new Set(pages.map(({ id }) => id));
      expect([...ids].filter((id) => id !== 'other').toSorted()).toEqual(implied.topics.toSorted());
      const papers = new Set(pages.flatMap((page) => page.papers));
      expect([...papers].toSorted()).toEqual(implied.papers.toSorted());
    });

    test('mentions, each with papers that contain it in a sentence', () => {
      const pages = listPages(readBuiltSite(site)).filter(
        ({ address }) => GROUP.exec(address)?.[1] === 'mentions',
      );
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        const marks = page.elements.filter(({ name }) => name === 'mark');
        expect(marks, page.address).toHaveLength(listRows(page).length);
      }
    });

    test('a list of all papers, each once', () => {
      const rows = listPages(readBuiltSite(site))
        .filter(({ address }) => /^papers\/(\d+\/)?$/.test(address))
        .flatMap(listRows);
      expect(rows.toSorted()).toEqual(implied.papers.toSorted());
    });
  });
}

function listPages({ pages }: BuiltSite): BuiltPage[] {
  return [...pages.values()];
}

/** Number of pages of each group in a section, by the heading of its first page. */
function countGroups(built: BuiltSite, section: string): Record<string, number> {
  const groups = new Map<string, BuiltPage[]>();
  for (const page of listPages(built)) {
    const [, own, id = ''] = GROUP.exec(page.address) ?? [];
    if (own === section) groups.set(id, [...(groups.get(id) ?? []), page]);
  }
  return toObject(
    new Map(
      [...groups].map(([id, pages]) => {
        const first = pages.find(({ address }) => address === `${section}/${id}/`);
        const heading = first?.elements.find(({ name }) => name === 'h1');
        return [heading?.text.trim() ?? '', pages.length];
      }),
    ),
  );
}

function toObject(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Ids of the papers in a page's list. */
function listRows({ elements }: BuiltPage): string[] {
  return elements
    .filter(({ attributes }) => attributes.has('data-title'))
    .map(({ attributes }) => attributes.get('href')?.split('/').at(-2) ?? '');
}
