import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { featuresSchema } from '../../collection/features.ts';
import { HOSTILE } from '../../collection/hostile.fixture.ts';
import { createHostileFields, createSiteFeed, SITE, toUrl } from '../feeds/catalogue.fixture.ts';
import { formatLlms } from './llms.ts';
import { formatOpenSearch } from './open-search.ts';
import { createDataFiles, createRecord, encodeRecords } from './papers-json.ts';
import { getAll, getText, parseXml } from './parse-xml.fixture.ts';
import { formatRobots } from './robots.ts';
import { createPageDates, createSitemap } from './sitemap.ts';
import { createElement, formatDocument } from './xml.ts';

interface Data {
  readonly version: number;
  readonly count: number;
  readonly part: number;
  readonly parts: number;
  readonly next?: string;
  readonly papers: readonly Record<string, unknown>[];
}

const read = async (papers: Parameters<typeof createSiteFeed>[0], maxFileBytes?: number) => {
  const { catalogue } = createSiteFeed(papers);
  const files = createDataFiles({
    site: SITE,
    papers: catalogue.papers,
    topics: catalogue.topics,
    toUrl,
    ...(maxFileBytes !== undefined && { maxFileBytes }),
  });
  return Promise.all(
    files.map(async ({ path, encode }) => {
      const text = new TextDecoder().decode(await encode());
      return { path, text, data: JSON.parse(text) as Data };
    }),
  );
};

describe('papers.json', () => {
  test('has all known fields of a paper', async () => {
    const [file] = await read([
      { id: 'x-pool', title: 'X $x^2$', submitted: '2024-02', authors: ['Ada'] },
    ]);
    expect(file?.data).toMatchObject({ version: 1, count: 1, part: 1, parts: 1 });
    expect(file?.data.papers).toEqual([
      {
        id: 'x-pool',
        url: 'https://small.example/sub/papers/x-pool/',
        title: 'X $x^2$',
        authors: [{ id: 'ada', name: 'Ada' }],
        submitted: '2024-02',
        links: {},
        topics: ['other'],
        aliases: [],
        abstract: 'An abstract.',
      },
    ]);
  });

  test('has full addresses of files of the site', async () => {
    const links = { pdf: ['/files/x.pdf', 'https://a.example/x.pdf'] };
    const otherLinks = { Badge: '/files/b.svg', Blog: 'https://a.example/' };
    const [file] = await read([{ id: 'x', submitted: '2024', links, otherLinks }]);
    expect(file?.data.papers[0]).toMatchObject({
      links: { pdf: ['https://small.example/sub/files/x.pdf', 'https://a.example/x.pdf'] },
      otherLinks: { Badge: 'https://small.example/sub/files/b.svg', Blog: 'https://a.example/' },
    });
  });

  test('has the numerical results of an abstract', async () => {
    const sentence = 'Our method achieves an accuracy of up to 83.5% on leaves.';
    const [file] = await read([{ submitted: '2024', abstract: `Weeds grow. ${sentence}` }]);
    expect(file?.data.papers[0]?.results).toEqual([{ figures: ['up to 83.5%'], sentence }]);
    const features = featuresSchema.parse({ results: false });
    const paper = createSiteFeed([{ submitted: '2024', abstract: sentence }]).catalogue.papers[0];
    expect(paper && createRecord(paper, toUrl, { ...SITE, features }).results).toBeUndefined();
  });

  test('is split by size into files that link to the next', async () => {
    const papers = Array.from({ length: 30 }, () => ({
      submitted: '2024',
      abstract: 'é'.repeat(500),
    }));
    const files = await read(papers, 10_000);
    expect(files.length).toBeGreaterThan(2);
    expect(files.map(({ path }) => path).slice(0, 2)).toEqual(['/papers.json', '/papers-2.json']);
    expect(files.every(({ text }) => Buffer.byteLength(text) < 11_000)).toBe(true);
    expect(files.flatMap(({ data }) => data.papers)).toHaveLength(30);
    expect(files[0]?.data.next).toBe('https://small.example/sub/papers-2.json');
    expect(files.at(-1)?.data.next).toBeUndefined();
  });

  test('is the same if its parts are already compressed', async () => {
    const { papers, topics } = createSiteFeed(
      Array.from({ length: 9 }, (_, i) => ({ title: `“${i}” & é`, submitted: '2024' })),
    ).catalogue;
    const records = papers.map((paper) => createRecord(paper, toUrl, SITE));
    const encoded = [records.slice(0, 4), records.slice(4, 8), records.slice(8)].map((part) =>
      encodeRecords.run(part, ''),
    );
    const options = { site: SITE, papers, topics, toUrl };
    const [plain] = createDataFiles(options);
    const [compressed, ...others] = createDataFiles({ ...options, encoded });
    expect(others).toEqual([]);
    const text = new TextDecoder().decode(await plain?.encode());
    expect(gunzipSync((await compressed?.encode()) ?? '').toString()).toBe(text);
    expect(createDataFiles({ ...options, encoded, maxFileBytes: 1000 }).length).toBeGreaterThan(1);
  });
});

describe('the sitemap', () => {
  const { catalogue } = createSiteFeed([
    { id: 'day', submitted: '2024-03-02', authors: ['Ada'], venue: 'V' },
    { id: 'month', submitted: '2024-02', authors: ['Bo'] },
  ]);
  const getDate = createPageDates(catalogue);

  test('has a date if the day is known', () => {
    const paths = ['papers/day/', 'papers/month/', 'people/ada/', 'people/bo/', 'papers/2/'];
    expect([...paths, 'years/2024/page/2/', 'about/', ''].map(getDate)).toEqual([
      ...['2024-03-02', undefined, '2024-03-02', undefined, '2024-03-02', '2024-03-02'],
      ...[undefined, '2024-03-02'],
    ]);
  });

  test('is split into files listed in an index', () => {
    const pages = ['a', 'b', 'c'].map((name) => ({
      url: `https://small.example/${name}?x&y`,
      date: name === 'c' ? undefined : '2024-01-02',
    }));
    const files = createSitemap(pages, toUrl, 2);
    expect([...files.keys()]).toEqual(['sitemap-index.xml', 'sitemap-0.xml', 'sitemap-1.xml']);
    const roots = [...files.values()].map(parseXml);
    expect(
      roots[0]?.children.map((child) => [getText(child, 'loc'), getText(child, 'lastmod')]),
    ).toEqual([
      ['https://small.example/sub/sitemap-0.xml', '2024-01-02'],
      ['https://small.example/sub/sitemap-1.xml', undefined],
    ]);
    const urls = roots.slice(1).flatMap((root) => getAll(root, 'url'));
    expect(urls.map((url) => getText(url, 'loc'))).toEqual(pages.map(({ url }) => url));
  });
});

test('robots.txt has the sitemap, and a comment under a sub-path', () => {
  expect(formatRobots(toUrl, '/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://small.example/sub/sitemap-index.xml\n',
  );
  expect(formatRobots(toUrl, '/sub/')).toMatch(
    /^# .*\/sub\/.*\n# .*root of the host\.\nUser-agent: \*\n/,
  );
});

test('OpenSearch has the search page and a truncated name', () => {
  const root = parseXml(
    formatOpenSearch({ ...SITE, name: 'A collection with a long name' }, toUrl),
  );
  expect(getText(root, 'ShortName')).toBe('A collection wit');
  expect(getAll(root, 'Url')[0]?.attributes).toMatchObject({
    type: 'text/html',
    template: 'https://small.example/sub/search/?q={searchTerms}',
  });
});

test('llms.txt has the volume and the programme of proceedings', () => {
  const { catalogue } = createSiteFeed([{ submitted: '2024' }]);
  const format = (site: object, programme?: Parameters<typeof formatLlms>[3]) =>
    formatLlms({ ...SITE, ...site }, catalogue, toUrl, programme);
  expect(format({})).not.toContain('## Proceedings');
  const volume = { title: 'Lamps [2026]', editors: [] };
  const text = format({ volume }, { timeZone: 'Europe/Oslo', days: [] });
  expect(text).toContain(
    '## Proceedings\n\n- [Lamps \\[2026\\]](https://small.example/sub/volume/)',
  );
  expect(text).toContain('](https://small.example/sub/programme/)');
  expect(text).toContain('](https://small.example/sub/programme.ics)');
});

describe.each(Object.entries(HOSTILE))('%s in every field', (_, text) => {
  test('is preserved in XML without forbidden characters', () => {
    const root = parseXml(
      formatDocument('a', { b: text }, [
        createElement('c', { d: text }, text),
        createElement('e', {}, ''),
      ]),
    );
    const wanted = text
      .replace(/[\uFFFE\uFFFF]/g, '')
      .replace(/(?![\t\n\r])\p{Cc}/gu, '')
      .toWellFormed();
    expect(root.attributes.b).toBe(wanted);
    expect(root.children[0]?.attributes.d).toBe(wanted);
    expect(root.children[0]?.text).toBe(wanted);
  });

  test('is preserved in papers.json', async () => {
    const [file] = await read([createHostileFields(text)]);
    expect(file?.data.papers[0]).toMatchObject({
      title: text.toWellFormed(),
      venue: text.toWellFormed(),
      note: text.toWellFormed(),
    });
  });

  test('is escaped in llms.txt', () => {
    const { catalogue } = createSiteFeed(
      [{ submitted: '2024' }],
      [
        {
          id: 'evil',
          name: text,
          summary: text,
          colour: 'blue',
          match: { any: ['abstract'], not: [], threshold: 1 },
        },
      ],
    );
    const lines = formatLlms({ ...SITE, name: text, description: text }, catalogue, toUrl).split(
      '\n',
    );
    expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(4);
    const topic = lines.find((line) => line.includes('/topics/evil/'));
    expect(topic).toMatch(
      /^- \[(?:[^[\]\\]|\\.)*\]\(https:\/\/small\.example\/sub\/topics\/evil\/\): /,
    );
  });

  test('results in valid OpenSearch', () => {
    const root = parseXml(formatOpenSearch({ ...SITE, name: text, description: text }, toUrl));
    expect(getText(root, 'ShortName')?.length).toBeLessThanOrEqual(16);
  });
});
