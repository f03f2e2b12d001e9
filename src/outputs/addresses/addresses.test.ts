import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import { findNearest, normalizePath } from '../../browser/elements/nearest-addresses.ts';
import { createHref } from './href.ts';
import { formatNames, listNames, shardNames } from './list-names.ts';
import { listOldAddresses } from './old-addresses.ts';
import { choosePages, getRedirectMode } from './redirect-mode.ts';
import { formatRedirectPage } from './redirect-page.ts';
import { formatRules } from './redirect-rules.ts';
import { countShards, getShard } from './shards.ts';

const papers = [
  createPaper({ id: 'new', arxiv: '2203.15086', doi: '10.1145/3458817.3476205', aliases: ['old'] }),
  createPaper({ id: 'odd', doi: '10.1002/(SICI)1096-8644(199605)100:1<1::AID>3.0.CO;2-#' }),
];
const moved = [
  { from: 'topics/a', to: 'topics/b', line: 1 },
  { from: 'papers/gone', to: undefined, line: 2 },
];
const old = listOldAddresses(papers, moved);
const href = createHref('/sub/');

describe('old addresses', () => {
  it('are sorted by kind, without withdrawn ones', () => {
    expect(old.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'topics/a topics/b',
      'papers/old papers/new',
      'arxiv/2203.15086 papers/new',
      'doi/10.1145/3458817.3476205 papers/new',
      'doi/10.1002/(SICI)1096-8644(199605)100:1<1::AID>3.0.CO;2-# papers/odd',
    ]);
  });

  it('have pages in a small collection if they are valid file names', () => {
    expect(getRedirectMode(undefined, 2000)).toBe('pages');
    expect(choosePages(old, 'pages').map(({ from }) => from)).toEqual([
      'topics/a',
      'papers/old',
      'arxiv/2203.15086',
      'doi/10.1145/3458817.3476205',
    ]);
  });

  it('have pages in a large collection only if they are former addresses', () => {
    expect(getRedirectMode(undefined, 2001)).toBe('rules');
    expect(getRedirectMode('pages', 2001)).toBe('pages');
    expect(choosePages(old, 'rules').map(({ from }) => from)).toEqual(['topics/a', 'papers/old']);
  });

  it.each([
    'doi/10.1/../../x',
    'doi/10.1/a\\b',
    'doi/10.1/a.',
    'doi/10.1//a',
    'doi/10.1/a?b',
    'doi/10.1/a b',
    'doi/10.1/con',
    'doi/10.1/nul.5',
    'doi/10.1/index.html',
    'papers/aux',
  ])('have no page at %s', (from) => {
    expect(choosePages([{ from, to: 'papers/x', kind: 'identifier' }], 'pages')).toEqual([]);
  });
});

describe('redirect rules', () => {
  it.each([
    ['netlify', '/sub/papers/old /sub/papers/new/ 301!'],
    ['cloudflare', '/sub/papers/old/ /sub/papers/new/ 301'],
    ['nginx', '"/sub/papers/old" "/sub/papers/new/";'],
    ['caddy', '"/sub/papers/old" "/sub/papers/new/"'],
  ] as const)('are in the syntax of %s', (host, line) => {
    const { text, omitted } = formatRules(host, old, href);
    expect(text.split('\n')).toContain(line);
    expect(omitted).toBe(1);
  });

  it.each(['netlify', 'cloudflare', 'nginx', 'caddy'] as const)(
    'of %s omit addresses with dots or characters of their syntax',
    (host) => {
      const hostile = [
        ...['doi/10.1234/../../papers/new', 'acl/..', 'acl/./x', 'doi/10.1/a"b', 'doi/10.1/a;b'],
        ...['doi/10.1/{a}', 'doi/10.1/$uri', 'doi/10.1/a\nb c', 'doi/10.1/*', 'doi/10.1/:a'],
      ];
      const rules = hostile.map((from) => ({ from, to: 'papers/x', kind: 'identifier' as const }));
      expect(formatRules(host, rules, href)).toEqual({ text: '', omitted: hostile.length });
    },
  );

  it('stay within the limits of Cloudflare: 2,000 lines and 100 kB', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      from: `arxiv/2203.${index}`,
      to: `papers/a-paper-with-quite-a-long-name-${index}`,
      kind: 'identifier' as const,
    }));
    const { text, omitted } = formatRules('cloudflare', many, href);
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(2000);
    expect(text.length).toBeLessThanOrEqual(100_000);
    expect(omitted).toBe(3000 - lines.length / 2);
  });
});

describe('a redirect page', () => {
  it('escapes a hostile title', () => {
    const page = formatRedirectPage({
      from: 'arxiv/1',
      title: '</title><script>alert(1)</script>"\'&',
      href: '/papers/x/',
      url: 'https://a.example/papers/x/',
      language: 'en',
    });
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;/title&gt;');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/papers/x/">');
  });
});

describe('the names of all pages', () => {
  const catalogue = createCatalogue({ papers, topics: [] });
  const names = listNames(catalogue, []);

  it('are formatted as a line per page with its other addresses', () => {
    expect(formatNames(names)).toContain(
      'papers/new papers/old arxiv/2203.15086 doi/10.1145/3458817.3476205\n',
    );
  });

  it('are split in a large collection by their hash', () => {
    expect(countShards(2000, 9999)).toBe(0);
    expect(countShards(2001, 9999)).toBe(5);
    const files = shardNames(names, 7);
    for (const wanted of ['/papers/new/', 'PAPERS/OLD', 'arxiv/2203.15086v2', 'people/nobody']) {
      const text = files[getShard(normalizePath(wanted), 7)] ?? '';
      const [nearest] = findNearest(wanted, text);
      if (wanted === 'people/nobody') expect(nearest?.similarity).not.toBe(1);
      else expect(nearest).toMatchObject({ path: 'papers/new', similarity: 1 });
    }
  });
});
