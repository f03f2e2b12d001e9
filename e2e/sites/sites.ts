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
}

export type SiteName = 'root' | 'sub' | 'awkward';

/** What is built to be tested: the real collection twice, and papers that are hard to show. */
export const SITES: Readonly<Record<SiteName, TestSite>> = {
  root: createSite('root', 'content', '/', 'https://offprint.example'),
  sub: createSite('sub', 'content', '/papers-site/', 'https://someone.example'),
  awkward: createSite('awkward', 'e2e/fixtures/awkward', '/', 'https://awkward.example'),
};

function createSite(name: SiteName, content: string, base: string, origin: string): TestSite {
  return {
    name,
    content: join(ROOT, content),
    folder: join(CACHE, 'e2e', name),
    base,
    origin,
  };
}
