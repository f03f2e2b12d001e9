// @ts-check
// The project's configuration, restricted to pages: no search index, cards or sitemap,
// and none of the endpoints in `src/pages` (feeds, citations, data, redirects).
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import config from '../../astro.config.mjs';

const PAGES = fileURLToPath(new URL('../../src/pages/', import.meta.url));

const EXCLUDED_INTEGRATIONS = ['offprint:search', 'offprint:cards', 'offprint:sitemap'];

/** @type {import('vite').Plugin} */
const pagesOnly = {
  name: 'bench:pages-only',
  enforce: 'pre',
  load(id) {
    const page = relative(PAGES, id);
    if (page.startsWith('..') || !page.endsWith('.ts')) return null;
    const begin = page.includes('[') ? 'export const getStaticPaths = () => [];' : '';
    return `${begin}\nexport const GET = () => new Response('');\n`;
  },
};

/** @type {import('astro').AstroUserConfig} */
export default {
  ...config,
  integrations: (config.integrations ?? []).filter(
    (integration) =>
      !integration || !('name' in integration) || !EXCLUDED_INTEGRATIONS.includes(integration.name),
  ),
  vite: { ...config.vite, plugins: [...(config.vite?.plugins ?? []), pagesOnly] },
};
