import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HOSTILE } from '../../collection/hostile.fixture.ts';
import { formatFragment, parseFragment } from './link.ts';
import { cleanNote, type SavedList } from './saved-list.ts';

const SHORT_LIST: SavedList = [
  { id: 'x-pool', note: '' },
  { id: 'monge-gap', note: '' },
];

/** The ids of this collection, longest first. */
const IDS = readdirSync('content/papers')
  .filter((name) => name.endsWith('.md'))
  .map((name) => basename(name, '.md'))
  .sort((a, b) => b.length - a.length);

/** Fifty papers with different ids, as long as the longest in the collection. */
function createLongIds(): SavedList {
  const words = [...new Set(IDS.flatMap((id) => id.split('-')))];
  return Array.from({ length: 50 }, (_, index) => {
    let id = '';
    for (let word = index * 7; id.length < 42; word += 13) {
      id += `${id && '-'}${words[word % words.length]}`;
    }
    return { id: id.slice(0, 42).replace(/-$/, 'x'), note: '' };
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('a list survives the round trip through a fragment', () => {
  const notes = Object.values(HOSTILE).map((text, index) => ({
    id: `p${index}`,
    note: cleanNote(text),
  }));

  test.each([
    ['readable, where it is short', SHORT_LIST, /^#papers=\w+\.x-pool,monge-gap$/],
    ['packed, where it is long', createLongIds(), /^#packed=\w+\.[\w-]+$/],
    ['packed, with hostile notes', notes, /^#packed=\w+\.[\w-]+$/],
  ])('%s', async (_, list, form) => {
    const fragment = await formatFragment(list, true);
    expect(fragment).toMatch(form);
    expect(await parseFragment(fragment)).toEqual({ type: 'list', list });
  });

  test('without compression', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const fragment = await formatFragment(notes, true);
    expect(fragment).toMatch(/^#text=\w+\.[\w-]+$/);
    expect(await parseFragment(fragment)).toEqual({ type: 'list', list: notes });
  });

  test('without its notes if they are excluded', async () => {
    const list = [{ id: 'nero', note: 'secret' }];
    const fragment = await formatFragment(list, false);
    expect(fragment).not.toContain('secret');
    expect(await parseFragment(fragment)).toEqual({
      type: 'list',
      list: [{ id: 'nero', note: '' }],
    });
  });

  test('when a program has encoded the commas', async () => {
    const fragment = (await formatFragment(SHORT_LIST, true)).replaceAll(',', '%2C');
    expect(await parseFragment(fragment)).toEqual({ type: 'list', list: SHORT_LIST });
  });
});

describe('fifty papers make a link of less than 2,000 characters', () => {
  const address = 'https://someone-with-a-name.github.io/papers-site/list/';

  test('with the longest ids of this collection', async () => {
    // The collection has fewer than fifty papers, so long ids of other words are added.
    const list = [...IDS.map((id) => ({ id, note: '' })), ...createLongIds()].slice(0, 50);
    expect((address + (await formatFragment(list, true))).length).toBeLessThan(2000);
  });

  test('with fifty different ids of 42 characters, even when long links are not compressed', async () => {
    const list = createLongIds();
    expect(new Set(list.map(({ id }) => id)).size).toBe(50);
    expect(list.every(({ id }) => id.length === 42)).toBe(true);
    expect((address + (await formatFragment(list, true))).length).toBeLessThan(2000);
  });
});

describe('a fragment', () => {
  test.each(['', '#', '#main', '#:~:text=a', '#cite', '#Papers=x'])(
    '"%s" does not contain a list',
    async (fragment) => {
      expect(await parseFragment(fragment)).toEqual({ type: 'none' });
    },
  );

  test.each([
    '#papers=',
    '#papers=x-pool',
    '#papers=0.x-pool',
    '#papers=%E0%A4%A',
    '#packed=abc.',
    '#packed=abc.!!!!',
    '#packed=abc.AAAA',
    '#text=abc.eA',
    `#text=${'9'.repeat(10_000)}`,
  ])('"%.40s" contains a broken list', async (fragment) => {
    expect(await parseFragment(fragment)).toEqual({ type: 'broken' });
  });

  test('is recognised as broken wherever it was truncated', async () => {
    for (const list of [SHORT_LIST, createLongIds()]) {
      const whole = await formatFragment(list, true);
      for (let end = whole.indexOf('=') + 1; end < whole.length; end += 1) {
        expect(await parseFragment(whole.slice(0, end)), whole.slice(0, end)).toEqual({
          type: 'broken',
        });
      }
    }
  });

  test('is recognised as broken when a letter was changed', async () => {
    const whole = await formatFragment(createLongIds(), true);
    for (let at = whole.indexOf('=') + 1; at < whole.length; at += 17) {
      const other = whole[at] === 'a' ? 'b' : 'a';
      const changed = whole.slice(0, at) + other + whole.slice(at + 1);
      const received = await parseFragment(changed);
      expect(received.type, changed).toBe('broken');
    }
  });

  test('is broken when it decompresses to far more than a list', async () => {
    const bomb = new Blob([new Uint8Array(50_000_000)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = Buffer.from(await new Response(bomb).arrayBuffer());
    const fragment = `#packed=abc.${bytes.toString('base64url')}`;
    expect(await parseFragment(fragment)).toEqual({ type: 'broken' });
  });
});
