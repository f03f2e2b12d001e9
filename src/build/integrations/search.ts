import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCatalogue } from '../../analysis/read-catalogue.ts';
import { createPackedIndexer } from '../../large/search-index/index-packed.ts';
import type { PartStore } from '../../large/search-index/build-parts.ts';
import { citationKeys } from '../../outputs/citation/citation-keys.ts';
import { buildIndex } from '../../search/index/build-index.ts';

/** Minimum duration of a step that is logged. */
const MIN_LOGGED_SECONDS = 2;

interface Options {
  readonly content: string;
  /** `citekeys` of `site.yaml`. */
  readonly citekeys: string | undefined;
  readonly code: string;
  readonly isLarge: boolean;
}

/**
 * Writes the search index into `pagefind/` of a built site.
 *
 * The index of a large collection is packed, and its parts are cached in `.astro/search/`, so that
 * the next build only rebuilds those with changed papers.
 *
 * @param options.content absolute path of the content folder
 * @param options.code hash of the code; see `src/build/code-id.ts`
 * @param options.isLarge see `src/large/is-large.ts`
 */
export function searchIndex({ content, citekeys, code, isLarge }: Options): AstroIntegration {
  let cache: PartStore | undefined;
  return {
    name: 'offprint:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        const folder = fileURLToPath(new URL('.astro/search/', config.root));
        cache = { folder, code: `${code} ${process.version}` };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const catalogue = await readCatalogue(content);
        let last = performance.now();
        const logStep = (step: string): void => {
          const seconds = (performance.now() - last) / 1000;
          last = performance.now();
          if (seconds > MIN_LOGGED_SECONDS) logger.info(`index: ${step}, ${seconds.toFixed(1)} s`);
        };
        const folder = fileURLToPath(new URL('pagefind', dir));
        const keys = citationKeys(catalogue.papers, citekeys);
        const papers = catalogue.papers.map((paper) => ({
          ...paper,
          citekey: keys.get(paper.id),
        }));
        const { files, bytes } = await buildIndex({ ...catalogue, papers }, folder, {
          ...(isLarge && { indexWords: createPackedIndexer(cache) }),
          onStep: logStep,
          code,
        });
        const size = (bytes / 1000).toFixed(0);
        logger.info(`${catalogue.papers.length} papers indexed: ${files} files, ${size} kB`);
      },
    },
  };
}
