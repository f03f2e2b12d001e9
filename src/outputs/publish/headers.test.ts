import { describe, expect, it } from 'vitest';
import { createHref } from '../addresses/href.ts';
import { formatHeaders } from './headers.ts';

describe('headers', () => {
  it.each([
    ['netlify', '/sub/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n'],
    ['cloudflare', '/*\n  Content-Security-Policy: P\n'],
    ['nginx', 'add_header Content-Security-Policy "P" always;\n'],
    ['netlify', '/sub/cards/*\n  Cache-Control: public, max-age=86400\n'],
    ['caddy', 'header Content-Security-Policy "P"\n'],
    [
      'caddy',
      '@revalidate not path /sub/_astro/* /sub/cards/*\nheader @revalidate Cache-Control no-cache\n',
    ],
  ] as const)('are in the syntax of %s', (host, part) => {
    expect(formatHeaders(host, 'P', createHref('/sub/'))).toContain(part);
  });
});
