import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCatalogue } from '../../analysis/read-catalogue.ts';
import { readSite } from '../../collection/read-site.ts';
import { makeCards } from '../../outputs/cards/make-cards.ts';
import { planCards } from '../../outputs/cards/plan-cards.ts';

const SHOWN = 5;

/**
 * Draws the pictures that others show beside a link, into `cards/` of a finished build.
 *
 * @param options.content absolute path of the content folder
 */
export function cards({ content }: { readonly content: string }): AstroIntegration {
  let root = '';
  return {
    name: 'offprint:cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = await readSite(content);
        const planned = planCards(await readCatalogue(content), site);
        if (planned.length === 0) return;
        const { drawn, bytes, missing } = await makeCards(planned, {
          out: fileURLToPath(dir),
          cache: join(root, '.cache', 'cards'),
        });
        const kept = planned.length - drawn;
        const size = (bytes / 1e6).toFixed(1);
        logger.info(`${planned.length} cards: ${drawn} drawn, ${kept} kept, ${size} MB`);
        for (const [path, letters] of [...missing].slice(0, SHOWN)) {
          logger.warn(`${path} leaves out what no typeface has: ${letters}`);
        }
        if (missing.size > SHOWN) logger.warn(`… and ${missing.size - SHOWN} more such cards`);
      },
    },
  };
}
