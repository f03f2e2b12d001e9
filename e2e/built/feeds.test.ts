import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  getAll,
  getText,
  parseXml,
  type XmlElement,
} from '../../src/outputs/data/parse-xml.fixture.ts';
import { listAtomFaults } from '../../src/outputs/feeds/check-atom.fixture.ts';
import { SITES } from '../sites/sites.ts';
import { implyPages } from './implied-pages.ts';
import { readBuiltSite } from './read-built-site.ts';

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_html: string;
    readonly date_published?: string;
  }[];
}

const FEED = /(?:^|\/)feed(?:-\d+)?\.(xml|json)$/;

for (const site of Object.values(SITES)) {
  test.describe(`the feeds of the site "${site.name}"`, () => {
    const built = () => readBuiltSite(site);
    const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
    const list = (extension: string) =>
      [...built().files].filter((file) => FEED.exec(file)?.[1] === extension);
    const toFile = (url: string) =>
      decodeURIComponent(new URL(url).href.slice((site.origin + site.base).length));
    const exists = (files: ReadonlySet<string>, url: string) => {
      const file = toFile(url);
      return files.has(file === '' || file.endsWith('/') ? `${file}index.html` : file);
    };

    test('are valid Atom, and their links to the site work', () => {
      const { files } = built();
      const feeds = list('xml');
      expect(feeds.length).toBeGreaterThan(3);
      const faults = feeds.flatMap((file) => {
        const root = parseXml(read(file));
        const own = getAll(root, 'link').find(({ attributes }) => attributes.rel === 'self');
        const lost = listAddresses(root)
          .filter((url) => url.startsWith(site.origin + site.base))
          .filter((url) => !exists(files, url));
        return [
          ...listAtomFaults(root),
          ...lost.map((url) => `${url} leads nowhere`),
          ...(toFile(own?.attributes.href ?? site.origin) === file
            ? []
            : ['self link points elsewhere']),
        ].map((fault) => `${file}: ${fault}`);
      });
      expect(faults).toEqual([]);
    });

    test('have the same content in JSON Feed 1.1', () => {
      expect(list('json').length).toBe(list('xml').length);
      for (const file of list('json')) {
        const feed = JSON.parse(read(file)) as JsonFeed;
        expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
        expect(toFile(feed.feed_url)).toBe(file);
        const atom = getAll(parseXml(read(file.replace(/json$/, 'xml'))), 'entry');
        expect(feed.items.map(({ id, title, content_html }) => [id, title, content_html])).toEqual(
          atom.map((entry) => ['id', 'title', 'content'].map((name) => getText(entry, name))),
        );
        expect(feed.items.map(({ date_published }) => date_published)).toEqual(
          atom.map((entry) => getText(entry, 'published')),
        );
      }
    });

    test('are linked from the page of their papers, before the feed of the site', () => {
      for (const file of list('xml').filter((name) => !/-\d+\.xml$/.test(name))) {
        const page = built().pages.get(file.replace(/feed\.xml$/, 'index.html'));
        const announced = page?.elements
          .filter(({ attributes }) => attributes.get('type') === 'application/atom+xml')
          .map(({ attributes }) => attributes.get('href'));
        expect(decodeURIComponent(announced?.[0] ?? '')).toBe(`${site.base}${file}`);
        expect(announced?.at(-1)).toBe(`${site.base}feed.xml`);
      }
    });

    test('are in OPML, each once in the file of its section', () => {
      const sections = readdirSync(join(site.folder, 'feeds')).filter(
        (file) => file.endsWith('.opml') && file !== 'all.opml',
      );
      const listed = sections.flatMap((file) => listOutlines(parseXml(read(`feeds/${file}`))));
      expect(sections).toEqual(expect.arrayContaining(['topics.opml', 'people.opml']));
      const wanted = list('xml').filter((file) => file.includes('/') && !/-\d+\.xml$/.test(file));
      expect(listed.map(toFile).toSorted()).toEqual(wanted.toSorted());
      expect(listOutlines(parseXml(read('feeds/all.opml'))).map(toFile)).toContain('feed.xml');
    });
  });

  test.describe(`the data of the site "${site.name}"`, () => {
    const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');

    test('contain every paper, with a valid address', () => {
      const { files } = readBuiltSite(site);
      const data = JSON.parse(read('papers.json')) as {
        count: number;
        papers: { id: string; url: string; abstract: string }[];
      };
      expect(data.papers.map(({ id }) => id).toSorted()).toEqual(
        implyPages(site.content).papers.toSorted(),
      );
      for (const { id, url, abstract } of data.papers) {
        expect(url).toBe(`${site.origin}${site.base}papers/${id}/`);
        expect(files.has(`papers/${id}/index.html`)).toBe(true);
        expect(abstract).not.toBe('');
      }
    });

    test('of a paper are linked from its page', () => {
      const { pages, files } = readBuiltSite(site);
      for (const id of implyPages(site.content).papers) {
        const link = pages
          .get(`papers/${id}/index.html`)
          ?.elements.find(({ attributes }) => attributes.get('type')?.endsWith('csl+json'));
        expect(link?.attributes.get('href')).toBe(`${site.base}papers/${id}/cite.json`);
        expect(files.has(`papers/${id}/cite.json`)).toBe(true);
      }
    });

    test('requested by browsers and crawlers refer to this site', () => {
      const root = parseXml(read('opensearch.xml'));
      expect(getAll(root, 'Url')[0]?.attributes.template).toBe(
        `${site.origin}${site.base}search/?q={searchTerms}`,
      );
      expect(read('robots.txt')).toContain(
        `Sitemap: ${site.origin}${site.base}sitemap-index.xml\n`,
      );
      const index = parseXml(read('sitemap-index.xml'));
      expect(getAll(index, 'sitemap').map((entry) => getText(entry, 'loc'))).toEqual([
        `${site.origin}${site.base}sitemap-0.xml`,
      ]);
      expect(read('llms.txt')).toMatch(/^# .+\n\n> .+\n/);
    });
  });
}

function listAddresses(root: XmlElement): readonly string[] {
  return [
    ...(root.attributes.href === undefined ? [] : [root.attributes.href]),
    ...(root.name === 'uri' ? [root.text] : []),
    ...root.children.flatMap(listAddresses),
  ];
}

function listOutlines(root: XmlElement): readonly string[] {
  return [
    ...(root.attributes.xmlUrl === undefined ? [] : [root.attributes.xmlUrl]),
    ...root.children.flatMap(listOutlines),
  ];
}
