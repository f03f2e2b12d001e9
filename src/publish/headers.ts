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

/**
 * How long browsers may keep what stands in a folder. All else is asked for anew each time, which
 * costs an answer without contents.
 */
export const KEPT: readonly (readonly [folder: string, cacheControl: string])[] = [
  // Names change with contents.
  ['/_astro/', 'public, max-age=31536000, immutable'],
  // A card is fetched by those who show a link, and may be a day old.
  ['/cards/', 'public, max-age=86400'],
];

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
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()'],
  ] as const;
  const kept = KEPT.map(([folder, value]) => [href(folder), value] as const);
  const lines = FORMATS[host](headers, kept);
  return lines.map((line) => `${line}\n`).join('');
}

type Pairs = readonly (readonly [string, string])[];

const FORMATS: Readonly<Record<HeaderHost, (headers: Pairs, kept: Pairs) => string[]>> = {
  // These let browsers ask anew for all else by themselves.
  netlify: formatHeadersFile,
  cloudflare: formatHeadersFile,
  // nginx can only choose by a map, which stands outside of a server: in its own file.
  nginx: (headers) => headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
  caddy: (headers, kept) => {
    const folders = kept.map(([folder]) => `${folder}*`).join(' ');
    return [
      ...headers.map(([name, value]) => `header ${name} "${value}"`),
      // Caddy applies directives in an order of its own, so that no two of these may match one path.
      ...kept.map(([folder, value]) => `header ${folder}* Cache-Control "${value}"`),
      `@anew not path ${folders}`,
      'header @anew Cache-Control no-cache',
    ];
  },
};

function formatHeadersFile(headers: Pairs, kept: Pairs): string[] {
  return [
    '/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    ...kept.flatMap(([folder, value]) => [`${folder}*`, `  Cache-Control: ${value}`]),
  ];
}
