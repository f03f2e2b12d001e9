// Builds the sites that the tests read, where something has changed since they were built.
// Playwright runs it before the tests; `npm run e2e:sites` runs it alone.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { run } from '../../scripts/setup/run.mjs';
import { writeHostileCollection } from '../fixtures/hostile/write-collection.ts';
import { fingerprint } from './fingerprint.ts';
import { makeContent } from '../../bench/build/make-content.ts';
import { parseOptions } from '../../bench/build/options.ts';
import { GERMAN, HOSTILE, LARGE, LARGE_SIZE, SITES, type TestSite } from './sites.ts';

/** What a build is made from, its collection aside. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'scripts/build.ts'];

export default async function buildSites(): Promise<void> {
  writeHostileCollection(HOSTILE.content);
  const wanted = process.env.OFFPRINT_TEST_SITES?.split(',');
  for (const site of [...Object.values(SITES), GERMAN, HOSTILE]) {
    if (wanted?.includes(site.name) ?? true) await build(site);
  }
  if (process.env.OFFPRINT_LARGE === undefined) return;
  if (!existsSync(LARGE.content)) {
    await makeContent(LARGE.content, parseOptions(['--papers', String(LARGE_SIZE)]));
  }
  await build(LARGE);
}

async function build(site: TestSite): Promise<void> {
  const sources = SOURCES.map((path) => join(ROOT, path)).filter(existsSync);
  const wanted = fingerprint([...sources, site.content], JSON.stringify(site));
  const mark = `${site.folder}.fingerprint`;
  if (existsSync(site.folder) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) {
    console.log(`The site "${site.name}" is as it was.`);
    return;
  }
  console.log(`Building the site "${site.name}" …`);
  mkdirSync(dirname(mark), { recursive: true });
  rmSync(mark, { force: true });
  const content = site.language === undefined ? site.content : copyContent(site, site.language);
  const code = await run(process.execPath, ['scripts/build.ts', '--silent', '--fewer'], {
    cwd: ROOT,
    env: {
      ...process.env,
      OFFPRINT_CONTENT: content,
      OFFPRINT_OUT: site.folder,
      OFFPRINT_BASE: site.base,
      OFFPRINT_SITE: site.origin,
      OFFPRINT_HOST: site.host,
      ...site.env,
    },
  });
  if (code !== 0) throw new Error(`The site "${site.name}" could not be built.`);
  writeFileSync(mark, wanted);
}

/** The collection as it is, with pages in another language than its papers. */
function copyContent(site: TestSite, language: string): string {
  const copy = `${site.folder}-content`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(site.content, copy, { recursive: true });
  const path = join(copy, 'site.yaml');
  const yaml = readFileSync(path, 'utf8');
  writeFileSync(path, yaml.replace(/^language: (.*)$/m, `language: ${language}\nabstracts: $1`));
  return copy;
}

if (import.meta.main) await buildSites();
