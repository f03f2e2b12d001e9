import { describe, expect, it } from 'vitest';
import { chooseRule, toKey } from './choose-rule.ts';

const scope = new URL('https://someone.example/papers-site/');
const at = (address: string) => new URL(address, scope);

describe('chooseRule', () => {
  it.each([
    ['', 'page'],
    ['papers/x-pool/', 'page'],
    ['papers/x-pool', 'page'],
    ['404.html', 'page'],
    ['search/?q=a.b', 'page'],
    ['arxiv/2203.15086/', 'page'],
    ['_astro/Base.uw_NvwG-.css', 'asset'],
    ['pagefind/columns.pack', 'entry'],
    ['pagefind/1ab/rows/0.pack', 'index'],
    ['pagefind/1ab/pagefind.js', 'index'],
    ['pagefind/pagefind.js', undefined],
    ['references/3', 'data'],
    ['feed.xml', undefined],
    ['papers/x-pool.bib', undefined],
    ['sw.js', undefined],
    ['https://someone.example/', undefined],
    ['https://someone.example/papers-sites/', undefined],
    ['https://other.example/papers-site/', undefined],
  ])('"%s" is %s', (address, rule) => {
    expect(chooseRule(at(address), scope)).toBe(rule);
  });
});

describe('toKey', () => {
  it('is the same for all addresses of a page', () => {
    for (const address of ['papers/x-pool', 'papers/x-pool/?a=b#c', 'papers/x-pool/index.html']) {
      expect(toKey(at(address), 'page')).toBe('https://someone.example/papers-site/papers/x-pool/');
    }
  });

  it('is a file’s own address, without its query', () => {
    expect(toKey(at('references/3?a'), 'data')).toBe(
      'https://someone.example/papers-site/references/3',
    );
    expect(toKey(at('404.html'), 'page')).toBe('https://someone.example/papers-site/404.html');
  });
});
