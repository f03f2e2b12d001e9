import { delimiter, resolve } from 'node:path';
import { UsageError } from './collection/describe-usage-error.ts';
import { HOST_NAMES } from './collection/hosts.ts';
import { parseWait } from './collection/lock/describe-waiting.mjs';
import type { LastPapers } from './collection/lost-papers.ts';

/** Settings of a build from environment variables; all others are in `content/site.yaml`. */
export interface Settings {
  /** Absolute path of the content folder (`OFFPRINT_CONTENT`; default `content/`). */
  readonly content: string;
  /** Absolute path of the output folder (`OFFPRINT_OUT`; default `dist/`). */
  readonly out: string;
  /**
   * Public origin, such as `https://papers.example` (`OFFPRINT_SITE`; default: from `site.yaml`).
   */
  readonly site: string | undefined;
  /** Base path with a slash at both ends (`OFFPRINT_BASE`; default `/`). */
  readonly base: string;
  /**
   * Absolute path of the previous build's site, from which unchanged pages are reused
   * (`OFFPRINT_LAST`).
   */
  readonly last: string | undefined;
  /**
   * The previous build's list of papers (`OFFPRINT_PAPERS`, a path) and whether papers may be
   * missing from this build (`OFFPRINT_FEWER`); without the list, nothing is compared.
   */
  readonly lastPapers: LastPapers | undefined;
  /** Absolute paths of parts of this site that were built elsewhere (`OFFPRINT_JOIN`). */
  readonly join: readonly string[];
  /** The part of the pages to build (`OFFPRINT_SHARD`, such as `3/8`); default: all. */
  readonly shard: Shard | undefined;
  /**
   * Whether to build the collection as a large one (`OFFPRINT_LARGE`, `on` or `off`); default:
   * depends on the number of papers.
   */
  readonly large: 'on' | 'off' | undefined;
  /**
   * Maximum number of papers that the map shows as links; more are drawn on a canvas
   * (`OFFPRINT_MAP_DOTS`, for tests).
   */
  readonly mapDots: number | undefined;
  /**
   * Whether to build the page of all controls (`OFFPRINT_STYLEGUIDE`, `on` or `off`, for tests).
   */
  readonly styleGuide: boolean;
  /**
   * Host of the site (`OFFPRINT_HOST`, or detected from the host's variables; default:
   * from `site.yaml`).
   */
  readonly host: string | undefined;
  /** How long to wait for another build or import, in seconds (`OFFPRINT_WAIT`). */
  readonly waitSeconds: number;
}

/** One of several parts of a site. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/**
 * Reads the settings from environment variables.
 *
 * @param root absolute path against which relative folders are resolved
 * @throws Error if `OFFPRINT_SITE` is not an http(s) origin, `OFFPRINT_HOST` not a known host,
 *   `OFFPRINT_LARGE` neither "on" nor "off", `OFFPRINT_SHARD` not a valid part, or `OFFPRINT_WAIT`
 *   not a number of seconds
 */
export function parseSettings(env: Record<string, string | undefined>, root: string): Settings {
  return {
    content: resolve(root, env.OFFPRINT_CONTENT || 'content'),
    out: resolve(root, env.OFFPRINT_OUT || 'dist'),
    site: env.OFFPRINT_SITE ? parseOrigin(env.OFFPRINT_SITE) : undefined,
    base: normalizeBase(env.OFFPRINT_BASE ?? '/'),
    mapDots: env.OFFPRINT_MAP_DOTS ? Number(env.OFFPRINT_MAP_DOTS) : undefined,
    styleGuide: parseSwitch('OFFPRINT_STYLEGUIDE', env.OFFPRINT_STYLEGUIDE || 'off') === 'on',
    host: findHost(env),
    large: env.OFFPRINT_LARGE ? parseSwitch('OFFPRINT_LARGE', env.OFFPRINT_LARGE) : undefined,
    waitSeconds: parseWait(env.OFFPRINT_WAIT),
    last: env.OFFPRINT_LAST ? resolve(root, env.OFFPRINT_LAST) : undefined,
    lastPapers: env.OFFPRINT_PAPERS
      ? { path: resolve(root, env.OFFPRINT_PAPERS), allowFewer: env.OFFPRINT_FEWER === 'yes' }
      : undefined,
    join: (env.OFFPRINT_JOIN ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((path) => resolve(root, path)),
    shard: env.OFFPRINT_SHARD ? parseShard(env.OFFPRINT_SHARD) : undefined,
  };
}

/** Netlify and Cloudflare Pages set these variables during builds. */
function findHost(env: Record<string, string | undefined>): string | undefined {
  const { OFFPRINT_HOST: host, NETLIFY, CF_PAGES } = env;
  if (host && !HOST_NAMES.some((name) => name === host)) {
    throw new Error(`OFFPRINT_HOST is "${host}"; the hosts are ${HOST_NAMES.join(', ')}`);
  }
  return host || (NETLIFY ? 'netlify' : CF_PAGES ? 'cloudflare' : undefined);
}

/** @throws Error unless it has the form "3/8" */
export function parseShard(value: string): Shard {
  const [number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).slice(1).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new UsageError(
    `The shard is "${value}"; give the number of the part and of all parts, such as 3/8`,
  );
}

function parseSwitch(name: string, value: string): 'on' | 'off' {
  if (value === 'on' || value === 'off') return value;
  throw new Error(`${name} is "${value}"; it must be "on" or "off"`);
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
