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

/** What no page uses is refused to whatever may stand in it. */
const REFUSED = [
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
 * The headers of all files, in the language of a host.
 *
 * @param policy what pages may load; see `policy/policy.ts`
 */
export function formatHeaders(host: HeaderHost, policy: string, href: Href): string {
  const headers = [
    ['Content-Security-Policy', policy],
    // Where a reader came from is no other host's business.
    ['Referrer-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    // As "frame-ancestors", for browsers that do not know it.
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', REFUSED.map((name) => `${name}=()`).join(', ')],
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
