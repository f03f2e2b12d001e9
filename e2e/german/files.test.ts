import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import PostalMime from 'postal-mime';
import { ROOT } from '../../scripts/setup/paths.mjs';
import {
  getAll,
  getText,
  parseXml,
  type XmlElement,
} from '../../src/outputs/data/parse-xml.fixture.ts';
import type { BuiltElement } from '../built/parse-page.ts';
import { readBuiltSite } from '../built/read-built-site.ts';
import { GERMAN, SITES } from '../sites/sites.ts';
import { findEnglish, findShared } from './find-english.ts';
import type { PageWords } from './read-words.ts';

// Files other than pages that contain text for readers.

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const listFiles = (pattern: RegExp) =>
  readdirSync(GERMAN.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    pattern.test(file),
  );

/** Finds English texts and texts shared with the English site in files of one kind. */
function findForeign(files: readonly string[], readWords: (text: string) => PageWords): string[] {
  return files.flatMap((file) => {
    const german = readWords(read(GERMAN.folder, file));
    const other = readWords(read(SITES.root.folder, file));
    return [...findEnglish(german), ...findShared(german, other)].map(
      (words) => `${file}: ${words}`,
    );
  });
}

test('Atom feeds contain no English interface text and have German dates', () => {
  const files = listFiles(/(?:^|\/)feed(?:-\d+)?\.xml$/);
  expect(files.length).toBeGreaterThan(50);
  expect(findForeign(files, (xml) => readXml(parseXml(xml)))).toEqual([]);
  for (const file of files) {
    const feed = parseXml(read(GERMAN.folder, file));
    expect(feed.attributes['xml:lang']).toBe('de');
    for (const entry of getAll(feed, 'entry')) {
      expect(entry.attributes['xml:lang'], 'the language of the papers').toBe('en');
      const [facts] = readHtml(getText(entry, 'content') ?? '');
      expect(facts).toContain(formatGerman(getText(entry, 'dc:date') ?? ''));
    }
  }
});

test('JSON feeds contain no English interface text', () => {
  const files = listFiles(/(?:^|\/)feed(?:-\d+)?\.json$/);
  expect(files.length).toBeGreaterThan(50);
  expect(findForeign(files, readJson)).toEqual([]);
  for (const file of files) {
    expect(JSON.parse(read(GERMAN.folder, file))).toMatchObject({ language: 'de' });
  }
});

test('OPML files and the search description contain no English interface text', () => {
  const files = listFiles(/\.opml$|(?:^|\/)opensearch\.xml$/);
  expect(files.length).toBeGreaterThan(3);
  expect(findForeign(files, (xml) => readXml(parseXml(xml)))).toEqual([]);
});

test('link previews are in German, including the alternative text of their image', () => {
  const [german, other] = [GERMAN, SITES.root].map((site) => readBuiltSite(site).pages);
  const found = [...(german ?? [])].flatMap(([file, page]) => {
    const words = readShared(page.elements);
    const others = readShared(other?.get(file)?.elements ?? []);
    // A description may be an abstract, with formulas in a different form than in the collection.
    const isAbstract = (label: string) => file.startsWith('papers/') && label.length > 100;
    const names = words.labels.flatMap((label) => label.split(/(?<=[.?!]) /));
    const own = { texts: [], labels: names.filter((label) => !isAbstract(label)) };
    return [...findEnglish(words), ...findShared(own, others)].map((text) => `${file}: ${text}`);
  });
  expect(found).toEqual([]);
  const alts = [...(german ?? [])].flatMap(([, { elements }]) =>
    elements.filter(({ attributes }) => attributes.get('property') === 'og:image:alt'),
  );
  expect(alts.length).toBeGreaterThan(50);
});

test('the email digest contains no English interface text, in HTML and in plain text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-digest-'));
  try {
    const german = await makeDigest(`${GERMAN.folder}-content`, 'de', folder);
    const other = await makeDigest(SITES.root.content, 'en', folder);
    expect(german.subject).toMatch(/^Offprint: \d+ Arbeiten seit Januar 2022$/);
    expect(german.words.texts).toContain('Abbestellen');
    expect(other.words.texts).toContain('Unsubscribe');
    expect(findEnglish(german.words)).toEqual([]);
    expect(findShared(german.words, other.words)).toEqual([]);
    expect(german.text).toContain('Abbestellen: https://lists.example/');
    expect(german.text).not.toMatch(/\b(?:since|Unsubscribe|March|May|June|July|October)\b/);
    expect(german.text).toMatch(/^\d{1,2}\. (?:März|Mai|Juni|Juli|Oktober) 2022/m);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Creates a digest of a collection since January 2022, with an unsubscribe link. */
async function makeDigest(content: string, language: string, folder: string) {
  const copy = join(folder, `content-${language}`);
  cpSync(content, copy, { recursive: true });
  appendFileSync(join(copy, 'site.yaml'), 'digest:\n  unsubscribe: https://lists.example/\n');
  const out = join(folder, language);
  const args = ['src/outputs/digest/cli.ts', '--since', '2022-01', '--out', out];
  const env = { ...process.env, OFFPRINT_CONTENT: copy };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env });
  expect(status, stderr.toString()).toBe(0);
  const {
    subject = '',
    html = '',
    text = '',
  } = await PostalMime.parse(readFileSync(join(out, 'digest-2022-01.eml')));
  return {
    subject,
    text,
    words: { texts: [subject, ...readOwn(parse(html), language)], labels: [] },
  };
}

/** Elements for programs, and summaries, which are in the language of the paper. */
const EXCLUDED = /^(?:summary|id|updated|published|dc:date|uri|Url|Image|\w+Encoding)$/;

function readXml(root: XmlElement): PageWords {
  if (EXCLUDED.test(root.name)) return { texts: [], labels: [] };
  const labels = ['text', 'title', 'label'].flatMap((name) => root.attributes[name] ?? []);
  if (root.name === 'content') return { texts: readHtml(root.text), labels };
  const inside = root.children.map(readXml);
  return {
    texts: [
      ...(root.children.length === 0 ? [root.text] : []),
      ...inside.flatMap(({ texts }) => texts),
    ].filter(Boolean),
    labels: [...labels, ...inside.flatMap((words) => words.labels)],
  };
}

function readJson(json: string): PageWords {
  interface Named {
    readonly name: string;
  }
  const feed = JSON.parse(json) as {
    readonly title: string;
    readonly description?: string;
    readonly authors: readonly Named[];
    readonly items: readonly {
      readonly title: string;
      readonly content_html: string;
      readonly authors?: readonly Named[];
      readonly tags: readonly string[];
    }[];
  };
  const texts = feed.items.flatMap(({ title, content_html: html, authors = [], tags }) => [
    ...[title, ...readHtml(html), ...tags],
    ...authors.map(({ name }) => name),
  ]);
  return {
    texts: [feed.title, feed.description ?? '', ...texts],
    labels: feed.authors.map(({ name }) => name),
  };
}

function readShared(elements: readonly BuiltElement[]): PageWords {
  const labels = elements
    .filter(({ name }) => name === 'meta')
    .filter(({ attributes }) =>
      /:(?:title|description|alt|label\d|data\d)$|^description$/.test(
        attributes.get('property') ?? attributes.get('name') ?? '',
      ),
    )
    .map(({ attributes }) => attributes.get('content') ?? '');
  return { texts: [], labels };
}

/** Texts of a feed entry outside its abstract. */
function readHtml(html: string): string[] {
  return readOwn(parseFragment(html), 'de');
}

/** Texts, except those in another language. */
function readOwn(node: DefaultTreeAdapterTypes.Node, language: string): string[] {
  if (node.nodeName === '#text') {
    const text = (node as DefaultTreeAdapterTypes.TextNode).value.trim();
    return text === '' ? [] : [text];
  }
  if (!('childNodes' in node) || node.nodeName === 'style') return [];
  const lang = 'attrs' in node ? node.attrs.find(({ name }) => name === 'lang')?.value : undefined;
  if (lang !== undefined && lang !== language) return [];
  return node.childNodes.flatMap((child) => readOwn(child, language));
}

/** A German date: a day, a month or a year. */
function formatGerman(date: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat('de', {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date));
}
