import { expect, test } from '@playwright/test';
import { SITES } from '../sites/sites.ts';
import type { BuiltPage } from './parse-page.ts';
import { readBuiltSite } from './read-built-site.ts';

const LONGEST_DESCRIPTION = 320;

test('the structured data of a paper contains its complete abstract', () => {
  const last = (text = '') => text.replace(/[^\p{L}]/gu, '').slice(-30);
  const papers = [...readBuiltSite(SITES.root).pages.values()].flatMap(({ address, elements }) => {
    const find = (name: string, value: string) =>
      elements.find(({ attributes }) => attributes.get(name) === value)?.text;
    const data = find('type', 'application/ld+json');
    if (data === undefined || !address.startsWith('papers/')) return [];
    const { abstract } = JSON.parse(data) as { readonly abstract: string };
    return [{ address, end: last(abstract), shown: last(find('id', 'abstract')) }];
  });
  expect(papers.length).toBeGreaterThan(20);
  expect(papers.filter(({ end, shown }) => end !== shown)).toEqual([]);
});

for (const site of Object.values(SITES)) {
  test.describe(`every page of the site "${site.name}"`, () => {
    const pages = () => [...readBuiltSite(site).pages.values()];
    const withFault = (isGood: (page: BuiltPage) => boolean) =>
      pages()
        .filter((page) => !isGood(page))
        .map(({ address }) => address);

    test('has one h1, one main and one banner', () => {
      const count = (page: BuiltPage, name: string) =>
        page.elements.filter((element) => element.name === name).length;
      expect(withFault((page) => ['h1', 'main'].every((name) => count(page, name) === 1))).toEqual(
        [],
      );
    });

    test('has a language, and a description of a suitable length', () => {
      expect(
        withFault(({ elements }) => {
          const html = elements.find(({ name }) => name === 'html');
          const description = elements.find(
            ({ attributes }) => attributes.get('name') === 'description',
          );
          const length = description?.attributes.get('content')?.length ?? 0;
          return (
            Boolean(html?.attributes.get('lang')) && length > 0 && length <= LONGEST_DESCRIPTION
          );
        }),
      ).toEqual([]);
    });

    test('has a unique title', () => {
      const titles = Map.groupBy(
        pages(),
        ({ elements }) => elements.find(({ name }) => name === 'title')?.text ?? '',
      );
      const shared = [...titles].filter(([title, { length }]) => title === '' || length > 1);
      expect(
        shared.map(([title, [first, second]]) => [title, first?.address, second?.address]),
      ).toEqual([]);
    });
  });
}
