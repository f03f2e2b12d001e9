import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCatalogue } from '../../analysis/read-catalogue.ts';
import { readSite } from '../../collection/read-site.ts';
import { makeCards } from '../../outputs/cards/make-cards.ts';
import { planCards } from '../../outputs/cards/plan-cards.ts';

const MAX_WARNINGS = 5;

/**
 * Writes the images for link previews into `cards/` of a built site.
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
        const cached = planned.length - drawn;
        const size = (bytes / 1e6).toFixed(1);
        logger.info(`${planned.length} cards: ${drawn} drawn, ${cached} cached, ${size} MB`);
        for (const [path, letters] of [...missing].slice(0, MAX_WARNINGS)) {
          logger.warn(`${path} omits letters without a glyph: ${letters}`);
        }
        if (missing.size > MAX_WARNINGS)
          logger.warn(`… and ${missing.size - MAX_WARNINGS} more cards`);
      },
    },
  };
}
