// @ts-check
// The project's configuration, restricted to the search page: with ten thousand papers
// the other pages take minutes, and searching does not need them.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import config from '../../astro.config.mjs';

const PAGES = fileURLToPath(new URL('../../src/pages/', import.meta.url));

/** Replaces pages and endpoints with a parameter, which then have no addresses. */
const NO_PATHS = 'export const getStaticPaths = () => [];';

/** @type {import('vite').Plugin} */
const searchOnly = {
  name: 'bench:search-only',
  enforce: 'pre',
  load(id) {
    const page = relative(PAGES, id);
    if (page.startsWith('..') || page === 'search.astro') return null;
    const begin = page.includes('[') ? NO_PATHS : '';
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
