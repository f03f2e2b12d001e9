import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCatalogue } from '../../analysis/read-catalogue.ts';
import { mapBounded } from '../../collection/map-bounded.ts';
import { createHref } from '../../outputs/addresses/href.ts';
import { createPageDates, createSitemap } from '../../outputs/data/sitemap.ts';

/** Number of bytes of a page that are searched for `noindex`. */
const HEAD_BYTES = 8192;
const NOINDEX = /<meta name="?robots"? content="?[^">]*noindex/;

/**
 * Writes the sitemap of a built site, with all pages except those with `noindex`.
 *
 * @param options.content absolute path of the content folder
 * @param options.pages paths of indexable pages that were not rendered by Astro
 */
export function sitemap(options: {
  readonly content: string;
  readonly origin: string;
  readonly base: string;
  readonly pages: readonly string[];
}): AstroIntegration {
  const { content, origin, base, pages: others } = options;
  const href = createHref(base);
  const toUrl = (path: string) => new URL(href(path), origin).href;
  return {
    name: 'offprint:sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        const getDate = createPageDates(await readCatalogue(content));
        const paths = pages.map(({ pathname }) => decodeURIComponent(pathname)).sort();
        const listed = await mapBounded(paths, async (path) =>
          path !== '404/' && !(await isNoindex(join(folder, path, 'index.html'))) ? [path] : [],
        );
        const files = createSitemap(
          [...listed.flat(), ...others]
            .sort()
            .map((path) => ({ url: toUrl(`/${path}`), date: getDate(path) })),
          toUrl,
        );
        for (const [name, text] of files) await writeFile(join(folder, name), text);
      },
    },
  };
}

async function isNoindex(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return NOINDEX.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await handle.close();
  }
}
