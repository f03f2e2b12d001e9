import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createHref } from '../href.ts';
import { createPolicy, findInlineScripts, formatHeaders } from './headers.ts';

describe('the policy of what pages may load', () => {
  const html =
    '<script>one()</script><script type="application/ld+json">{}</script><script type="module" src="/a.js"></script><script type="module">two()</script>';

  it('allows the scripts that stand in a page and are run, by their hash', () => {
    expect(findInlineScripts(html)).toEqual(['one()', 'two()']);
    const hash = createHash('sha256').update('one()').digest('base64');
    expect(createPolicy(['one()'])).toContain(
      `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
    );
    expect(createPolicy(['one()'])).not.toContain('unsafe-inline');
  });

  it('allows the list service’s form, and no other', () => {
    expect(createPolicy([])).toContain("form-action 'self';");
    expect(createPolicy([], 'https://lists.example/subscribe?a=1')).toContain(
      "form-action 'self' https://lists.example;",
    );
  });
});

describe('the headers of a host', () => {
  it.each([
    ['netlify', '/sub/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n'],
    ['cloudflare', '/*\n  Content-Security-Policy: P\n'],
    ['nginx', 'add_header Content-Security-Policy "P" always;\n'],
    ['netlify', '/sub/cards/*\n  Cache-Control: public, max-age=86400\n'],
    ['caddy', 'header Content-Security-Policy "P"\n'],
    ['caddy', '@anew not path /sub/_astro/* /sub/cards/*\nheader @anew Cache-Control no-cache\n'],
  ] as const)('that is %s are in its own language', (host, part) => {
    expect(formatHeaders(host, 'P', createHref('/sub/'))).toContain(part);
  });
});
