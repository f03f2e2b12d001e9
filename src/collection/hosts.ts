/** Limits of a host; undefined if unlimited. */
export interface Limits {
  readonly name: string;
  readonly files?: number;
  readonly filesInFolder?: number;
  readonly bytes?: number;
  readonly bytesOfFile?: number;
}

const GB = 1_000_000_000;
const MIB = 1_048_576;

export const HOSTS = {
  // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
  github: {
    name: 'GitHub Pages',
    bytes: GB,
    // This is the limit of the repository from which the site is published.
    bytesOfFile: 100 * MIB,
  },
  // https://docs.netlify.com/site-deploys/overview
  netlify: { name: 'Netlify', filesInFolder: 54_000 },
  // https://developers.cloudflare.com/pages/platform/limits/
  cloudflare: { name: 'Cloudflare Pages (free)', files: 20_000, bytesOfFile: 25 * MIB },
  nginx: { name: 'nginx' },
  caddy: { name: 'Caddy' },
} as const satisfies Readonly<Record<string, Limits>>;

export type Host = keyof typeof HOSTS;
export const HOST_NAMES = Object.keys(HOSTS) as readonly Host[];

/** Size of a built site. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
  readonly fullest: { readonly path: string; readonly files: number };
}

/** Describes the limits of a host that a site exceeds. */
export function findExceededLimits(host: Host, size: Size): readonly string[] {
  const { name, files, filesInFolder, bytes, bytesOfFile } = getLimits(host);
  return [
    exceeds(size.files, files) &&
      `${name} allows ${count(files)} files, but the site contains ${count(size.files)}; settings in site.yaml that reduce them: "citations: embedded", "people: { from: 2 }", "feeds: { from: 5 }", "redirects: rules", "cards: topics"`,
    exceeds(size.fullest.files, filesInFolder) &&
      `${name} allows ${count(filesInFolder)} files in a folder, but ${size.fullest.path} contains ${count(size.fullest.files)}`,
    exceeds(size.bytes, bytes) &&
      `${name} allows ${megabytes(bytes)}, but the site takes ${megabytes(size.bytes)}; "cards: topics" and "citations: embedded" in site.yaml make the site smaller`,
    exceeds(size.largest.bytes, bytesOfFile) &&
      `${name} allows files of ${megabytes(bytesOfFile)}, but ${size.largest.path} takes ${megabytes(size.largest.bytes)}`,
  ].filter((message) => message !== false);
}

/** Formats a size: "1,312 files, 12.3 MB". */
export function formatSize({ files, bytes }: Pick<Size, 'files' | 'bytes'>): string {
  return `${count(files)} ${files === 1 ? 'file' : 'files'}, ${megabytes(bytes)}`;
}

/**
 * Describes a file that is too large for a host.
 *
 * @param host if it is not known, the limits of all hosts apply
 */
export function describeFileSize(bytes: number, host: Host | undefined): string | undefined {
  const hosts = host === undefined ? HOST_NAMES.map(getLimits) : [getLimits(host)];
  const strict = hosts.filter(({ bytesOfFile }) => exceeds(bytes, bytesOfFile));
  if (strict.length === 0) return undefined;
  const limits = strict.map(({ name, bytesOfFile }) => `${name} allows ${megabytes(bytesOfFile)}`);
  return `takes ${megabytes(bytes)}, but ${limits.join(' and ')} a file`;
}

/** Describes published files that are too large together. */
export function describeTotalSize(bytes: number, host: Host | undefined): string | undefined {
  const { name, bytes: limit } = getLimits(host ?? 'github');
  if (!exceeds(bytes, limit)) return undefined;
  return `take ${megabytes(bytes)} together, but ${name} allows ${megabytes(limit)} for the whole site`;
}

function getLimits(host: Host): Limits {
  return HOSTS[host];
}

function exceeds(number: number, limit: number | undefined): boolean {
  return limit !== undefined && number > limit;
}

function count(number = 0): string {
  return number.toLocaleString('en');
}

function megabytes(bytes = 0): string {
  const number = bytes / 1e6;
  return `${number.toLocaleString('en', { maximumFractionDigits: number < 100 ? 1 : 0 })} MB`;
}
