import { createHash } from 'node:crypto';

type Href = (path: string) => string;

/** Hosts to which headers are said in a file of the built site. */
export const HEADER_FILES = {
  netlify: '_headers',
  cloudflare: '_headers',
  nginx: 'headers.nginx',
  caddy: 'headers.caddy',
} as const;

export type HeaderHost = keyof typeof HEADER_FILES;

/** Names of files that change with their contents, and may be kept for ever. */
const IMMUTABLE = '/_astro/';

/** Scripts that stand in a page and are run, by their text; data such as JSON-LD is not. */
export function findInlineScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(
    ([, attributes = '', text = '']) =>
      /\bsrc=|type="(?!module)/.test(attributes) || text === '' ? [] : [text],
  );
}

/**
 * What pages may load: their own host, and the scripts that stand in them, by hash. A form may go
 * to the list service that readers subscribe at.
 *
 * @param scripts text of every inline script of the site
 */
export function createPolicy(scripts: readonly string[], formAction?: string): string {
  const hashes = [...new Set(scripts)]
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .sort();
  const forms = formAction === undefined ? [] : [new URL(formAction).origin];
  return [
    "default-src 'self'",
    // The search engine is WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...forms].join(' '),
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The headers of all files, in the language of a host. */
export function formatHeaders(host: HeaderHost, policy: string, href: Href): string {
  const headers = [
    ['Content-Security-Policy', policy],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()'],
  ] as const;
  const lines = FORMATS[host](headers, href(IMMUTABLE));
  return lines.map((line) => `${line}\n`).join('');
}

type Headers = readonly (readonly [name: string, value: string])[];

const FOR_EVER = 'public, max-age=31536000, immutable';

const FORMATS: Readonly<Record<HeaderHost, (headers: Headers, immutable: string) => string[]>> = {
  netlify: formatHeadersFile,
  cloudflare: formatHeadersFile,
  // What is cached how long stands in the server's own file.
  nginx: (headers) => headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
  caddy: (headers) => headers.map(([name, value]) => `header ${name} "${value}"`),
};

function formatHeadersFile(headers: Headers, immutable: string): string[] {
  return [
    '/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    `${immutable}*`,
    `  Cache-Control: ${FOR_EVER}`,
  ];
}
