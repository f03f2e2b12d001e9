import { satteri } from '@astrojs/markdown-satteri';
import { expect, it } from 'vitest';
import { prefixLinks } from './prefix-links.ts';

/** The addresses in a compiled text, in order. */
async function compile(text: string, base: string): Promise<string[]> {
  const processor = satteri({ hastPlugins: [prefixLinks(base)] });
  const shared = { syntaxHighlight: false } as never;
  const renderer = await processor.createMdxRenderer?.(shared, {} as never);
  const { code } = (await renderer?.process(text, '/a.mdx', {})) ?? { code: '' };
  return [...code.matchAll(/(?:href|src): "([^"]*)"/g)].map(([, address = '']) => address);
}

it('addresses with a leading slash are prefixed with the sub-path', async () => {
  const text =
    '[a](/a/) [r] <a href="/b/">b</a>\n\n<img src="/c.png" alt="" />\n\n![d](/d.png)\n\n[r]: /r/';
  expect(await compile(text, '/sub/')).toEqual([
    '/sub/a/',
    '/sub/r/',
    '/sub/b/',
    '/sub/c.png',
    '/sub/d.png',
  ]);
  expect(await compile(text, '/')).toEqual(['/a/', '/r/', '/b/', '/c.png', '/d.png']);
});

it('all other addresses are unchanged', async () => {
  const text =
    '[a](../a/) [b](#b) [c](https://c.example/) [d](//d.example/) <a href="e/">e</a> <Paper id="/x/" />';
  expect(await compile(text, '/sub/')).toEqual([
    '../a/',
    '#b',
    'https://c.example/',
    '//d.example/',
    'e/',
  ]);
});
