import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refuseIrregularFiles } from './refuse-irregular-files.ts';

/** Ends a build whose `public/` contains what cannot be copied. */
export function checkPublic(): AstroIntegration {
  return {
    name: 'offprint:check-public',
    hooks: {
      'astro:config:done': ({ config }) => refuseIrregularFiles(fileURLToPath(config.publicDir)),
    },
  };
}
