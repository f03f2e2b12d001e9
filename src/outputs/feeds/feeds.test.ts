import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { toPlain } from '../../abstract/plain.ts';
import { HOSTILE } from '../../collection/hostile.fixture.ts';
import { listTags } from '../data/list-tags.fixture.ts';
import { getAll, getText, parseXml } from '../data/parse-xml.fixture.ts';
import { formatAtom } from './atom.ts';
import { createHostileFields, createSiteFeed, FEED_SITE, SITE } from './catalogue.fixture.ts';
import { listAtomFaults } from './check-atom.fixture.ts';
import { formatFeedPath, type Feed } from './choose.ts';
import { createFeedSite } from './feed-site.ts';
import { formatJsonFeed } from './json-feed.ts';
import { formatOpml } from './opml.ts';

interface JsonItem {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly content_html: string;
  readonly date_published?: string;
  readonly _paper: { readonly date: string };
}

const FIRST = 0;
const readAtom = (feed: Feed, part = FIRST) => {
  const found = feed.parts[part];
  if (found === undefined) throw new Error(`There is no part ${part}.`);
  return parseXml(formatAtom(feed, found, FEED_SITE));
};
const readJson = (feed: Feed, part = FIRST) => {
  const found = feed.parts[part];
  if (found === undefined) throw new Error(`There is no part ${part}.`);
  return JSON.parse(formatJsonFeed(feed, found, FEED_SITE)) as {
    readonly items: readonly JsonItem[];
    readonly next_url?: string;
    readonly feed_url: string;
  };
};

describe('a feed', () => {
  test('is valid Atom, even for a paper with only a title and a year', () => {
    const { feed } = createSiteFeed([
      { year: 2024 },
      { submitted: '2024-03-02', authors: ['Ada'] },
    ]);
    expect(listAtomFaults(readAtom(feed))).toEqual([]);
  });

  test('begins with the papers that were added last, dated by the day they were added', () => {
    const { feed } = createSiteFeed([
      { id: 'recent', submitted: '2024-05-01' },
      { id: 'classic', submitted: '1999', added: '2024-05-02' },
      { id: 'also-classic', submitted: '1998-01-01', added: '2024-05-02' },
    ]);
    const entries = getAll(readAtom(feed), 'entry').map((entry) =>
      ['published', 'dc:date', 'updated'].map((name) => getText(entry, name)),
    );
    const day = '2024-05-02T00:00:00Z';
    expect(entries).toEqual([
      [day, '1999', day],
      [day, '1998-01-01', day],
      ['2024-05-01T00:00:00Z', '2024-05-01', '2024-05-01T00:00:00Z'],
    ]);
  });

  test('has dates as precise as known', () => {
    const { feed } = createSiteFeed([
      { id: 'day', submitted: '2024-03-02' },
      { id: 'month', submitted: '2024-02' },
      { id: 'year', submitted: '2023' },
    ]);
    const atom = getAll(readAtom(feed), 'entry').map((entry) =>
      ['published', 'dc:date', 'updated'].map((name) => getText(entry, name)),
    );
    expect(atom).toEqual([
      ['2024-03-02T00:00:00Z', '2024-03-02', '2024-03-02T00:00:00Z'],
      [undefined, '2024-02', '2024-02-01T00:00:00Z'],
      [undefined, '2023', '2023-01-01T00:00:00Z'],
    ]);
    const json = readJson(feed).items.map(({ date_published, _paper }) => [
      date_published,
      _paper.date,
    ]);
    expect(json).toEqual(atom.map(([published, date]) => [published, date]));
    expect(readJson(feed).items[1]?.content_html).toContain('February 2024');
  });

  test('has the summary that lists show, if there is one', () => {
    const { feed } = createSiteFeed([
      { submitted: '2024-03', summary: 'Finds <weeds> & more.' },
      { submitted: '2024-02' },
    ]);
    const summaries = ['Finds <weeds> & more.', undefined];
    expect(getAll(readAtom(feed), 'entry').map((entry) => getText(entry, 'summary'))).toEqual(
      summaries,
    );
    expect(readJson(feed).items.map(({ summary }) => summary)).toEqual(summaries);
  });

  test('omits papers without a date, and does not exist without papers', () => {
    const { feed } = createSiteFeed([{ submitted: '2024' }, { title: 'Undated' }]);
    expect(readJson(feed).items).toHaveLength(1);
    expect(() => createSiteFeed([{ title: 'Undated' }])).toThrow(/No paper/);
  });

  test('has formulas as plain text', () => {
    const { feed } = createSiteFeed([
      { submitted: '2024', abstract: 'In $O(n^{2k})$ for $x_i \\in \\mathbb{R}^d$, $<$ & more.' },
    ]);
    const [entry] = getAll(readAtom(feed), 'entry');
    expect(entry && getText(entry, 'content')).toContain(
      'In O(n<sup>2k</sup>) for x<sub>i</sub> ∈ ℝ<sup>d</sup>, &lt; &amp; more.',
    );
  });

  test('has language and direction', () => {
    const { feed } = createSiteFeed([{ submitted: '2024', lang: 'he', abstract: 'מאמר על רשתות' }]);
    const root = readAtom(feed);
    const [entry] = getAll(root, 'entry');
    expect([root.attributes['xml:lang'], entry?.attributes['xml:lang']]).toEqual(['en', 'he']);
    expect(entry && getText(entry, 'content')).toMatch(
      /^<p lang="en">.*<\/p>\n<div lang="he" dir="rtl">/,
    );
  });

  test('has identifiers that only depend on the origin', () => {
    const { feed } = createSiteFeed([{ id: 'x-pool', submitted: '2024' }]);
    const [part] = feed.parts;
    const idsFor = (site: typeof FEED_SITE) =>
      part && parseXml(formatAtom(feed, part, site)).children.at(-1)?.children[0]?.text;
    const elsewhere = createFeedSite(SITE, (path) => `https://else.example/deep${path}`);
    expect(idsFor(FEED_SITE)).toBe('tag:small.example,2026:papers/x-pool');
    expect(idsFor(elsewhere)).toBe(idsFor(FEED_SITE));
    const moved = { ...SITE, origin: 'https://new.example', feeds: { id: 'small.example,2026' } };
    expect(idsFor(createFeedSite(moved, FEED_SITE.toUrl))).toBe(idsFor(FEED_SITE));
  });
});

describe('the archives of a feed', () => {
  const papers = Array.from({ length: 120 }, (_, index) => ({
    id: `paper-${index}`,
    submitted: new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
  }));
  const { feed } = createSiteFeed(papers);

  test('contain every paper together with the feed, and are linked both ways', () => {
    const seen = new Set<string>();
    let at: string | undefined = FEED_SITE.toUrl(formatFeedPath(feed, 'xml'));
    const newer: (string | undefined)[] = [];
    const visited: string[] = [];
    while (at !== undefined) {
      const here: string = at;
      visited.push(here);
      const part = feed.parts.find(
        ({ archive }) => FEED_SITE.toUrl(formatFeedPath(feed, 'xml', archive)) === here,
      );
      if (part === undefined) throw new Error(`${here} leads nowhere.`);
      const root = parseXml(formatAtom(feed, part, FEED_SITE));
      expect(listAtomFaults(root)).toEqual([]);
      for (const entry of getAll(root, 'entry')) seen.add(getText(entry, 'id') ?? '');
      const link = (rel: string) =>
        getAll(root, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href;
      newer.push(link('next-archive'));
      at = link('prev-archive');
    }
    expect(seen.size).toBe(papers.length);
    expect(visited).toHaveLength(3);
    expect(newer).toEqual([undefined, undefined, visited[1]]);
  });

  test('do not change when newer papers are added', () => {
    const { feed: later } = createSiteFeed([
      ...papers,
      ...Array.from({ length: 70 }, (_, index) => ({
        id: `new-${index}`,
        submitted: `2021-01-${String((index % 28) + 1).padStart(2, '0')}`,
      })),
    ]);
    const entries = (of: Feed) =>
      of.parts
        .filter(({ archive }) => archive !== undefined)
        .map((part) => formatAtom(of, part, FEED_SITE).replace(/^[^]*?(?=<entry)/, ''));
    expect(entries(feed)).toHaveLength(2);
    expect(entries(later)).toHaveLength(3);
    expect(entries(later).slice(0, 2)).toEqual(entries(feed));
  });

  test('are linked by next_url in JSON Feed', () => {
    const byUrl = new Map(
      feed.parts.map((_, index) => [readJson(feed, index).feed_url, readJson(feed, index)]),
    );
    const seen = new Set<string>();
    for (let at = byUrl.get(FEED_SITE.toUrl('/feed.json')); at; at = byUrl.get(at.next_url ?? '')) {
      for (const { id } of at.items) seen.add(id);
    }
    expect(seen.size).toBe(papers.length);
  });
});

describe.each(Object.entries(HOSTILE))('%s in every field', (_, text) => {
  const { feed } = createSiteFeed([createHostileFields(text)]);
  const line = toPlain(text).replace(/[\uFFFE\uFFFF]/g, '');

  test('is preserved in valid Atom', () => {
    const root = readAtom(feed);
    expect(listAtomFaults(root)).toEqual([]);
    const [entry] = getAll(root, 'entry');
    expect(entry && getText(entry, 'title')).toBe(line);
  });

  test('is preserved in JSON Feed', () => {
    const { items } = readJson(feed);
    expect(items).toHaveLength(1);
    expect(items[0]?.title).toBe(toPlain(text));
  });

  test('injects no elements or attributes into HTML', () => {
    const html = readJson(feed).items[0]?.content_html ?? '';
    const tags = [...new Set(listTags(parseFragment(html)))];
    expect(tags.filter((tag) => !ALLOWED.has(tag))).toEqual([]);
    expect(html).not.toMatch(/<[^>]*\son\w+=/);
  });

  test('is preserved in OPML', () => {
    const named = { ...feed, section: 'topics' as const, group: { ...feed.group, name: text } };
    const [, body] = parseXml(formatOpml(text, [named], FEED_SITE)).children;
    const outline = body?.children[0]?.children[0];
    expect(outline?.attributes.text).toContain(' · Small');
    expect(outline?.attributes.xmlUrl).toBe('https://small.example/sub/feed.xml');
  });
});

const ALLOWED = new Set(['p', 'div', 'a', 'em', 'b', 'code', 'sub', 'sup', 'br']);
