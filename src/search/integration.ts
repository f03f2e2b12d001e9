import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { buildIndex } from './index/build-index.ts';
import { createIndexFiles } from './index/create-index-files.ts';

/**
 * Writes the search index into `pagefind/` of a finished build. It reads the collection itself,
 * because what the pages were made from is out of reach by then.
 *
 * Parts of it are kept in `.astro/search/` for the next build, which makes only those anew whose
 * papers changed.
 *
 * @param options.content absolute path of the content folder
 */
export function searchIndex({ content }: { readonly content: string }): AstroIntegration {
  let kept: string | undefined;
  return {
    name: 'offprint:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        kept = fileURLToPath(new URL('.astro/search/', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const catalogue = await readCatalogue(content);
        const index = createIndexFiles(catalogue);
        const { files, bytes } = await buildIndex(
          index,
          fileURLToPath(new URL('pagefind', dir)),
          kept,
        );
        const size = (bytes / 1000).toFixed(0);
        logger.info(`${catalogue.papers.length} papers indexed: ${files} files, ${size} kB`);
      },
    },
  };
}
