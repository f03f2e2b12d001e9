import type { AstroIntegration } from 'astro';

/**
 * Asks the development server for a page as soon as it listens: the first takes seconds, for which
 * whoever started it need not wait when they have opened a browser.
 *
 * @param base of the site, with a slash at its end
 */
export function warmServer(base: string): AstroIntegration {
  return {
    name: 'offprint:warm-server',
    hooks: {
      'astro:server:start': ({ address: { address, port, family } }) => {
        const host = family === 'IPv6' ? `[${address}]` : address;
        // What is wrong with the page, the server says itself.
        void fetch(`http://${host}:${port}${base}`).catch(() => undefined);
      },
    },
  };
}
