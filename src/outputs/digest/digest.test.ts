import { parse as parseHtml } from 'parse5';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { toPlain } from '../../abstract/plain.ts';
import { HOSTILE } from '../../collection/hostile.fixture.ts';
import type { Topic } from '../../collection/schema.ts';
import { listTags } from '../data/list-tags.fixture.ts';
import { createHostileFields, createSiteFeed, SITE, toUrl } from '../feeds/catalogue.fixture.ts';
import { createDigest } from './digest.ts';
import { formatHtml } from './html.ts';
import { createMessage } from './message.ts';
import { selectPapers } from './select.ts';
import { formatMessage } from './send.ts';
import { formatText } from './format-text.ts';

const createTopic = (id: string, name: string, phrase: string): Topic => ({
  id,
  name,
  summary: 'About it.',
  colour: 'blue',
  match: { any: [phrase], not: [], threshold: 1 },
});
const TOPICS = [createTopic('wells', 'Wells', 'well'), createTopic('roofs', 'Roofs', 'roof')];
const PAPERS = [
  { id: 'old', submitted: '2023-12-31', abstract: 'A well.' },
  { id: 'year', submitted: '2024', abstract: 'A well.' },
  { id: 'month', submitted: '2024-02', abstract: 'A well and well and a roof.' },
  { id: 'day', submitted: '2024-02-29', abstract: 'A roof.' },
  { id: 'never', abstract: 'A well.' },
];
const { catalogue } = createSiteFeed(PAPERS, TOPICS);

const select = (since: string, until?: string, topics: readonly string[] = []) =>
  selectPapers(catalogue, { since, until, topics }).map(({ topic, papers }) => [
    topic.id,
    papers.map(({ id }) => id),
  ]);

const create = (source: typeof catalogue, site = SITE, since = '2024') =>
  createDigest(selectPapers(source, { since, until: undefined, topics: [] }), {
    site,
    since,
    until: undefined,
    toUrl,
  });

describe('selectPapers', () => {
  test('selects papers by date, inclusive, without undated ones', () => {
    expect(select('2024')).toEqual([
      ['wells', ['month', 'year']],
      ['roofs', ['day']],
    ]);
    expect(select('2024-02-01')).toEqual([
      ['wells', ['month']],
      ['roofs', ['day']],
    ]);
    expect(select('2024-01-01', '2024-01')).toEqual([['wells', ['year']]]);
    expect(select('2023', '2023')).toEqual([['wells', ['old']]]);
    expect(select('2025')).toEqual([]);
  });

  test('uses the date when a paper was added, if known', () => {
    const added = createSiteFeed(
      [
        { id: 'classic', submitted: '1999', added: '2024-05-02', abstract: 'A well.' },
        { id: 'recent', submitted: '2024-05-01', abstract: 'A well.' },
        { id: 'early', submitted: '2024-05-03', added: '2024-04-01', abstract: 'A well.' },
      ],
      TOPICS,
    ).catalogue;
    const [section] = selectPapers(added, { since: '2024-05', until: undefined, topics: [] });
    expect(section?.papers.map(({ id }) => id)).toEqual(['classic', 'recent']);
  });

  test('lists each paper once, under a selected topic', () => {
    expect(select('2024', undefined, ['roofs'])).toEqual([['roofs', ['day', 'month']]]);
    expect(() => select('2024', undefined, ['rofs'])).toThrow('did you mean "roofs"?');
  });
});

describe('a digest', () => {
  test('has full URLs and a link to unsubscribe', () => {
    const site = { ...SITE, digest: { unsubscribe: 'https://lists.example/?a&b' } };
    const html = formatHtml(create(catalogue, site));
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links.every((href) => href.startsWith('https://'))).toBe(true);
    expect(links.at(-1)).toBe('https://lists.example/?a&amp;b');
    expect(formatText(create(catalogue, site))).toContain(
      'Unsubscribe: https://lists.example/?a&b',
    );
    expect(formatHtml(create(catalogue))).not.toContain('Unsubscribe');
  });

  test('loads no files from any host', () => {
    expect(formatHtml(create(catalogue))).not.toMatch(/<(?:img|link|script)|url\(|@import/);
  });

  test('wraps plain text without breaking URLs', () => {
    const { catalogue: long } = createSiteFeed([
      { submitted: '2024', abstract: 'word '.repeat(80), id: 'x'.repeat(100) },
    ]);
    const lines = formatText(create(long)).split('\n');
    expect(lines.filter((line) => line.length > 72)).toEqual([
      `https://small.example/sub/papers/${'x'.repeat(100)}/`,
    ]);
  });
});

describe.each(Object.entries(HOSTILE))('%s in every field', (_, text) => {
  const { catalogue: hostile } = createSiteFeed(
    [createHostileFields(text)],
    [createTopic('evil', text, 'zzz')],
  );
  const digest = create(hostile, { ...SITE, name: text });
  const line = toPlain(text);

  test('injects no elements into HTML', () => {
    const names = listTags(parseHtml(formatHtml(digest)));
    expect(names.filter((name) => !ALLOWED.has(name))).toEqual([]);
    expect(names.filter((name) => name === 'style')).toHaveLength(1);
  });

  test('injects no headers, and is preserved in subject and title', async () => {
    const message = createMessage(digest, {
      from: 'a@small.example',
      to: 'b@small.example',
      date: new Date('2026-01-02T03:04:05Z'),
      host: 'small.example',
    });
    const bytes = await formatMessage(message);
    const mail = await PostalMime.parse(bytes);
    expect(mail.headers.map(({ key }) => key).toSorted()).toEqual(HEADERS);
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.to?.map(({ address }) => address)).toEqual(['b@small.example']);
    expect(mail.date).toBe('2026-01-02T03:04:05.000Z');
    expect(mail.messageId).toMatch(/^<digest\.[\da-f]{32}@small\.example>$/);
    expect(mail.subject?.replace(/\s+/g, '')).toContain('1papersince2024');
    expect(mail.text?.replace(/\s+/g, ' ')).toContain(line);
    expect(
      bytes
        .toString()
        .split('\r\n')
        .every((row) => row.length < 998),
    ).toBe(true);
  });
});

const HEADERS = [
  ...['auto-submitted', 'content-language', 'content-type', 'date', 'from', 'message-id'],
  ...['mime-version', 'precedence', 'subject', 'to'],
];

const ALLOWED = new Set(
  'html head meta title style body table tbody tr td p a h1 h2 h3 div'.split(' '),
);
