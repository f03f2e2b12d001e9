import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const PAGE = fileURLToPath(new URL('../../site/style-guide/StyleGuide.astro', import.meta.url));

/**
 * Adds the page `/styleguide/`, which shows every control in its states: on the development server,
 * and only in builds for tests.
 */
export function styleGuide(isOn: boolean): AstroIntegration {
  return {
    name: 'offprint:style-guide',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !isOn) return;
        injectRoute({ pattern: '/styleguide', entrypoint: PAGE, prerender: true });
      },
    },
  };
}
