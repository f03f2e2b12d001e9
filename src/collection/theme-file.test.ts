import { describe, expect, it, test } from 'vitest';
import { createContentFolder, MINIMAL } from './content-folder.fixture.ts';
import { CollectionError } from './faults.ts';
import { readCollection } from './read-collection.ts';
import { parseTheme } from './theme-file.ts';

const read = (css: string, base?: string) =>
  parseTheme(createContentFolder({ ...MINIMAL, 'theme.css': css }), base);

test('a collection without theme.css has no styles', async () => {
  expect(await parseTheme(createContentFolder(MINIMAL))).toEqual({
    css: '',
    links: [],
    faults: [],
  });
});

test('addresses of the site get its sub-path', async () => {
  const css = `
    @font-face { font-family: X; src: url('/files/x.woff2') format('woff2') }
    :root { --picture: url(/files/a.png); --color-ink: light-dark(#111, #eee) }
    body { background: image-set('/files/a.png' 1x, url("/files/b.png") 2x); mask: url(#m) }`;
  const { css: prefixed, faults } = await read(css, '/sub/');
  expect(faults).toEqual([]);
  expect([...prefixed.matchAll(/"([^"]*\.\w+|#m)"/g)].map(([, url]) => url)).toEqual([
    ...['/sub/files/x.woff2', '/sub/files/a.png', '/sub/files/a.png', '/sub/files/b.png'],
    '#m',
  ]);
  expect(prefixed).toContain('light-dark(#111, #eee)');
});

describe('an address that pages cannot load is a fault with its position', () => {
  it.each([
    ['a { background: url(https://a.example/x.png) }', '"https://a.example/x.png" is on another'],
    ['a { background: url(//a.example/x.png) }', '"//a.example/x.png" is on another host'],
    ['a { background: url(data:image/png;base64,AA==) }', 'a data: address is blocked'],
    ['a { background: url(files/x.png) }', '"files/x.png" does not begin with a slash'],
    ['@import "https://fonts.example/a.css";', '@import "https://fonts.example/a.css" is not'],
    ['a { color: red', undefined],
    ['a { color: red }\n}', 'is not valid CSS: Unexpected end of input; correct it'],
  ])('%s', async (css, message) => {
    const { faults } = await read(`\n${css}`);
    expect(faults[0]?.message.slice(0, message?.length)).toBe(message);
    if (message) expect(faults[0]?.line).toBeGreaterThan(1);
  });
});

test('files in theme.css must exist', async () => {
  const css = '\na { background: url(/files/lapm.png) }';
  const files = { ...MINIMAL, 'theme.css': css, 'files/lamp.png': '' };
  const error = await readCollection(createContentFolder(files)).catch((error: unknown) => error);
  expect((error as CollectionError).faults).toMatchObject([
    {
      line: 2,
      column: 17,
      message: expect.stringContaining('did you mean /files/lamp.png?') as unknown,
    },
  ]);
});
