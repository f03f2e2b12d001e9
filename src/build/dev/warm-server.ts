import type { AstroIntegration } from 'astro';

/**
 * Requests a page as soon as the development server listens, because the first page takes seconds.
 *
 * @param base sub-path with a trailing slash
 */
export function warmServer(base: string): AstroIntegration {
  return {
    name: 'offprint:warm-server',
    hooks: {
      'astro:server:start': ({ address: { address, port, family } }) => {
        const host = family === 'IPv6' ? `[${address}]` : address;
        // The server reports errors itself.
        void fetch(`http://${host}:${port}${base}`).catch(() => undefined);
      },
    },
  };
}
