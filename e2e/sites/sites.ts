import { join } from 'node:path';
import { CACHE, ROOT } from '../../scripts/setup/paths.mjs';

export interface TestSite {
  readonly name: SiteName;
  /** Absolute path of the collection it is built from. */
  readonly content: string;
  /** Absolute path of the folder that it is built into. */
  readonly folder: string;
  /** Where it stands under its host, with a slash at both ends. */
  readonly base: string;
  readonly origin: string;
  /** Shown in this language: the collection is copied, with papers in the language that it had. */
  readonly language?: string;
  /** Where it is published; by the file that the build writes for it, headers are sent with it. */
  readonly host: string;
  /** What else its build is told. */
  readonly env: Readonly<Record<string, string>>;
}

type StandingName = 'root' | 'sub' | 'awkward';

/** All sites but the large one, which takes minutes to build. */
export const SITE_NAMES = ['root', 'sub', 'awkward', 'german', 'hostile'] as const;

export type SiteName = (typeof SITE_NAMES)[number] | 'large';

/**
 * What is built to be tested: the real collection twice, and papers that are hard to show. Under a
 * sub-path it is as GitHub has it, which sends no headers.
 */
export const SITES: Readonly<Record<StandingName, TestSite>> = {
  root: createSite('root', 'content', '/', 'https://offprint.example', 'cloudflare'),
  sub: createSite('sub', 'content', '/papers-site/', 'https://someone.example', 'github'),
  awkward: createSite(
    'awkward',
    'e2e/fixtures/awkward',
    '/',
    'https://awkward.example',
    'netlify',
    {
      // Its few papers are a map as one of thousands is.
      OFFPRINT_MAP_DOTS: '5',
    },
  ),
};

/** The real collection in German. */
export const GERMAN: TestSite = {
  ...createSite('german', 'content', '/', 'https://offprint.example', 'cloudflare'),
  language: 'de',
};

/** Papers of the large site. */
export const LARGE_SIZE = 10_000;

/**
 * Ten thousand invented papers, which take minutes to build: only where `OFFPRINT_TEST_LARGE` is set, as
 * `npm run e2e:large` does.
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
 * Papers that attack. They are held to what no text may do, and to nothing else. No file could hold
 * some of their text; `fixtures/hostile/write-collection.ts` writes it.
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
