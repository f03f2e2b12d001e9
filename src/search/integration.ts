import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashFiles } from '../build/hash-files.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { buildIndex } from './index/build-index.ts';
import type { PartStore } from './index/make-parts.ts';

/** What decides how parts of the index are made. */
const CODE = ['src', 'package-lock.json'];

/** Seconds after which a reader of the log wants to know what it was. */
const LONG = 2;

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
  let kept: PartStore | undefined;
  return {
    name: 'offprint:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        const code = `${hashFiles(fileURLToPath(config.root), CODE)} ${process.version}`;
        kept = { folder: fileURLToPath(new URL('.astro/search/', config.root)), code };
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
        const { files, bytes } = await buildIndex(catalogue, folder, kept, tell);
        const size = (bytes / 1000).toFixed(0);
        logger.info(`${catalogue.papers.length} papers indexed: ${files} files, ${size} kB`);
      },
    },
  };
}
