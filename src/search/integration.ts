import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { readCollection } from '../collection/read-collection.ts';
import { buildIndex } from './index/build-index.ts';
import { createIndexFiles } from './index/create-index-files.ts';

/**
 * Writes the search index into `pagefind/` of a finished build. It reads the collection itself,
 * because what the pages were made from is out of reach by then.
 *
 * @param options.content absolute path of the content folder
 */
export function searchIndex({ content }: { readonly content: string }): AstroIntegration {
  return {
    name: 'offprint:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { papers, topics } = await readCollection(content);
        const index = createIndexFiles(createCatalogue({ papers, topics }));
        const { files, bytes } = await buildIndex(index, fileURLToPath(new URL('pagefind', dir)));
        const size = (bytes / 1000).toFixed(0);
        logger.info(`${papers.length} papers indexed: ${files} files, ${size} kB`);
      },
    },
  };
}
