import { resolve } from 'node:path';

/** What a build may be told from outside; everything else is said in `content/site.yaml`. */
export interface Settings {
  /** Absolute path of the content folder (`OFFPRINT_CONTENT`, else `content/`). */
  readonly content: string;
  /** Absolute path of the output folder (`OFFPRINT_OUT`, else `dist/`). */
  readonly out: string;
  /** Public origin, such as `https://papers.example` (`OFFPRINT_SITE`); absent: `site.yaml` says it. */
  readonly site: string | undefined;
  /** Sub-path with a slash at both ends (`OFFPRINT_BASE`, else `/`). */
  readonly base: string;
  /** Where the site is published (`OFFPRINT_HOST`, or what hosts say of themselves); absent: `site.yaml` says it. */
  readonly host: string | undefined;
}

const HOSTS = ['github', 'netlify', 'cloudflare', 'nginx', 'caddy'];

/**
 * Reads the settings from environment variables.
 *
 * @param root absolute path against which relative folders are resolved
 * @throws Error when `OFFPRINT_SITE` is no http(s) origin, or `OFFPRINT_HOST` no host that is known
 */
export function parseSettings(env: Record<string, string | undefined>, root: string): Settings {
  return {
    content: resolve(root, env.OFFPRINT_CONTENT || 'content'),
    out: resolve(root, env.OFFPRINT_OUT || 'dist'),
    site: env.OFFPRINT_SITE ? parseOrigin(env.OFFPRINT_SITE) : undefined,
    base: normalizeBase(env.OFFPRINT_BASE ?? '/'),
    host: findHost(env),
  };
}

/** Netlify and Cloudflare Pages set variables of their own where they build. */
function findHost(env: Record<string, string | undefined>): string | undefined {
  const { OFFPRINT_HOST: host, NETLIFY, CF_PAGES } = env;
  if (host && !HOSTS.includes(host)) {
    throw new Error(`OFFPRINT_HOST is "${host}"; the hosts are ${HOSTS.join(', ')}`);
  }
  return host || (NETLIFY ? 'netlify' : CF_PAGES ? 'cloudflare' : undefined);
}

function parseOrigin(value: string): string {
  const url = URL.parse(value);
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.origin;
  throw new Error(
    `OFFPRINT_SITE is "${value}"; give the public origin, such as https://papers.example`,
  );
}

function normalizeBase(value: string): string {
  const path = value.split('/').filter(Boolean).join('/');
  return path ? `/${path}/` : '/';
}
