// @ts-check
// The project's own configuration, but no page is built except the search page: with ten thousand
// papers the others take minutes, and searching needs none of them.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import config from '../../astro.config.mjs';

const PAGES = fileURLToPath(new URL('../../src/pages/', import.meta.url));

/** What a page or a file with a parameter in its name becomes: one that has no addresses. */
const NOWHERE = 'export const getStaticPaths = () => [];';

/** @type {import('vite').Plugin} */
const searchOnly = {
  name: 'bench:search-only',
  enforce: 'pre',
  load(id) {
    const page = relative(PAGES, id);
    if (page.startsWith('..') || page === 'search.astro') return null;
    const begin = page.includes('[') ? NOWHERE : '';
    if (page.endsWith('.astro')) return `---\n${begin}\n---\n`;
    if (page.endsWith('.ts')) return `${begin}\nexport const GET = () => new Response('');\n`;
    return null;
  },
};

/** @type {import('astro').AstroUserConfig} */
export default {
  ...config,
  vite: { ...config.vite, plugins: [...(config.vite?.plugins ?? []), searchOnly] },
};
