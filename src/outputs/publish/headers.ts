type Href = (path: string) => string;

/** Files with HTTP headers in the built site, by host. */
export const HEADER_FILES = {
  netlify: '_headers',
  cloudflare: '_headers',
  nginx: 'headers.nginx',
  caddy: 'headers.caddy',
} as const;

export type HeaderHost = keyof typeof HEADER_FILES;

/** Cache-Control headers by folder. All other files are revalidated on each request. */
export const CACHE_RULES: readonly (readonly [folder: string, cacheControl: string])[] = [
  // File names contain a hash.
  ['/_astro/', 'public, max-age=31536000, immutable'],
  // Link previews may be a day old.
  ['/cards/', 'public, max-age=86400'],
];

/** Browser features that no page uses. */
const DISABLED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Formats the headers of all files in the syntax of a host.
 *
 * @param policy content security policy; see `policy/policy.ts`
 */
export function formatHeaders(host: HeaderHost, policy: string, href: Href): string {
  const headers = [
    ['Content-Security-Policy', policy],
    // Links to other hosts do not reveal the page that a reader came from.
    ['Referrer-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    // Like "frame-ancestors", for browsers that do not support it.
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', DISABLED_FEATURES.map((name) => `${name}=()`).join(', ')],
  ] as const;
  const cacheRules = CACHE_RULES.map(([folder, value]) => [href(folder), value] as const);
  const lines = FORMATS[host](headers, cacheRules);
  return lines.map((line) => `${line}\n`).join('');
}

type Pairs = readonly (readonly [string, string])[];

const FORMATS: Readonly<Record<HeaderHost, (headers: Pairs, cacheRules: Pairs) => string[]>> = {
  // Both revalidate all other files by default.
  netlify: formatHeadersFile,
  cloudflare: formatHeadersFile,
  // In nginx, the cache rules need a map outside the server block; see its configuration file.
  nginx: (headers) => headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
  caddy: (headers, cacheRules) => {
    const folders = cacheRules.map(([folder]) => `${folder}*`).join(' ');
    return [
      ...headers.map(([name, value]) => `header ${name} "${value}"`),
      // Caddy reorders directives, so at most one of these may match a path.
      ...cacheRules.map(([folder, value]) => `header ${folder}* Cache-Control "${value}"`),
      `@revalidate not path ${folders}`,
      'header @revalidate Cache-Control no-cache',
    ];
  },
};

function formatHeadersFile(headers: Pairs, cacheRules: Pairs): string[] {
  return [
    '/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    ...cacheRules.flatMap(([folder, value]) => [`${folder}*`, `  Cache-Control: ${value}`]),
  ];
}
