import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCatalogue } from '../../analysis/read-catalogue.ts';
import { buildIndex } from '../../search/index/build-index.ts';
import type { PartStore } from '../../search/index/make-parts.ts';

/** Seconds after which a reader of the log wants to know what it was. */
const LONG = 2;

interface Options {
  readonly content: string;
  readonly code: string;
}

/**
 * Writes the search index into `pagefind/` of a finished build. It reads the collection itself,
 * because what the pages were made from is out of reach by then.
 *
 * Parts of it are kept in `.astro/search/` for the next build, which makes only those anew whose
 * papers changed.
 *
 * @param options.content absolute path of the content folder
 * @param options.code id of the code; see `build/code-id.ts`
 */
export function searchIndex({ content, code }: Options): AstroIntegration {
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
        const { files, bytes } = await buildIndex(catalogue, folder, kept, tell, code);
        const size = (bytes / 1000).toFixed(0);
        logger.info(`${catalogue.papers.length} papers indexed: ${files} files, ${size} kB`);
      },
    },
  };
}
