import { join } from 'node:path';
import { CACHE, ROOT } from '../../scripts/setup/paths.mjs';

export interface TestSite {
  readonly name: SiteName;
  /** Absolute path of its collection. */
  readonly content: string;
  /** Absolute path of its output folder. */
  readonly folder: string;
  /** Base path on its host, with a slash at both ends. */
  readonly base: string;
  readonly origin: string;
  /** Interface language: the collection is copied, with its papers in their own language. */
  readonly language?: string;
  /**
   * The host it is built for; headers are sent from the file that the build writes for the host.
   */
  readonly host: string;
  /** Further environment variables of its build. */
  readonly env: Readonly<Record<string, string>>;
}

type StandardSite = 'root' | 'sub' | 'awkward';

/** All sites but the large one, which takes minutes to build. */
export const SITE_NAMES = ['root', 'sub', 'awkward', 'german', 'hostile'] as const;

export type SiteName = (typeof SITE_NAMES)[number] | 'large';

/**
 * The sites under test: the real collection twice, and awkward papers. Under a sub-path, the site
 * is built as for GitHub Pages, which sends no headers.
 */
export const SITES: Readonly<Record<StandardSite, TestSite>> = {
  root: createSite('root', 'content', '/', 'https://offprint.example', 'cloudflare'),
  sub: createSite('sub', 'content', '/papers-site/', 'https://someone.example', 'github'),
  awkward: createSite(
    'awkward',
    'e2e/fixtures/awkward',
    '/',
    'https://awkward.example',
    'netlify',
    {
      // Treats its few papers as a large map.
      OFFPRINT_MAP_DOTS: '5',
      OFFPRINT_STYLEGUIDE: 'on',
    },
  ),
};

/** The real collection in German. */
export const GERMAN: TestSite = {
  ...createSite('german', 'content', '/', 'https://offprint.example', 'cloudflare'),
  language: 'de',
};

/** Number of papers of the large site. */
export const LARGE_SIZE = 10_000;

/**
 * Ten thousand generated papers, which take minutes to build: only if `OFFPRINT_TEST_LARGE` is set,
 * as by `npm run e2e:large`.
 */
export const LARGE = createSite(
  'large',
  '.cache/e2e/large-content',
  '/',
  'https://large.example',
  'netlify',
);

export function findSite(name: SiteName): TestSite {
  const others = { german: GERMAN, hostile: HOSTILE, large: LARGE };
  return { ...SITES, ...others }[name];
}

/**
 * Hostile papers, for tests that no text is interpreted. Some of their texts cannot be in a file of
 * the repository; `fixtures/hostile/write-collection.ts` writes them.
 */
export const HOSTILE = createSite(
  'hostile',
  '.cache/e2e-content/hostile',
  '/',
  'https://hostile.example',
  'netlify',
);

function createSite(
  name: SiteName,
  content: string,
  base: string,
  origin: string,
  host: string,
  env: Readonly<Record<string, string>> = {},
): TestSite {
  return {
    name,
    content: join(ROOT, content),
    folder: join(CACHE, 'e2e', name),
    base,
    origin,
    host,
    env,
  };
}
