import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCatalogue } from '../../analysis/read-catalogue.ts';
import { createPackedIndexer } from '../../large/search-index/index-packed.ts';
import type { PartStore } from '../../large/search-index/make-parts.ts';
import { buildIndex } from '../../search/index/build-index.ts';

/** Seconds after which a reader of the log wants to know what it was. */
const LONG = 2;

interface Options {
  readonly content: string;
  readonly code: string;
  readonly isLarge: boolean;
}

/**
 * Writes the search index into `pagefind/` of a finished build. It reads the collection itself,
 * because what the pages were made from is out of reach by then.
 *
 * For a large collection it is packed, and its parts are kept in `.astro/search/` for the next build,
 * which makes only those anew whose papers changed.
 *
 * @param options.content absolute path of the content folder
 * @param options.code id of the code; see `build/code-id.ts`
 * @param options.isLarge see `large/is-large.ts`
 */
export function searchIndex({ content, code, isLarge }: Options): AstroIntegration {
  let kept: PartStore | undefined;
  return {
    name: 'offprint:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        const folder = fileURLToPath(new URL('.astro/search/', config.root));
        kept = { folder, code: `${code} ${process.version}` };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const catalogue = await readCatalogue(content);
        let last = performance.now();
        const tell = (done: string): void => {
          const seconds = (performance.now() - last) / 1000;
          last = performance.now();
          if (seconds > LONG) logger.info(`index: ${done}, ${seconds.toFixed(1)} s`);
        };
        const folder = fileURLToPath(new URL('pagefind', dir));
        const { files, bytes } = await buildIndex(catalogue, folder, {
          ...(isLarge && { indexWords: createPackedIndexer(kept) }),
          tell,
          code,
        });
        const size = (bytes / 1000).toFixed(0);
        logger.info(`${catalogue.papers.length} papers indexed: ${files} files, ${size} kB`);
      },
    },
  };
}
