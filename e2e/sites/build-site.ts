import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeContent } from '../../bench/build/make-content.ts';
import { parseOptions } from '../../bench/build/options.ts';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { run } from '../../scripts/setup/run.mjs';
import { writeHostileCollection } from '../fixtures/hostile/write-collection.ts';
import { fingerprint } from './fingerprint.ts';
import { HOSTILE, LARGE, LARGE_SIZE, type TestSite } from './sites.ts';

/** Inputs of a build, in addition to its collection. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'scripts/build.ts'];

/**
 * Builds a test site, unless its inputs are unchanged.
 *
 * @throws Error if the build fails
 */
export async function buildSite(site: TestSite): Promise<void> {
  await ensureContent(site);
  const sources = SOURCES.map((path) => join(ROOT, path)).filter(existsSync);
  const current = fingerprint([...sources, site.content], JSON.stringify(site));
  const fingerprintFile = `${site.folder}.fingerprint`;
  if (
    existsSync(site.folder) &&
    existsSync(fingerprintFile) &&
    readFileSync(fingerprintFile, 'utf8') === current
  ) {
    console.log(`The site "${site.name}" is up to date.`);
    return;
  }
  console.log(`Building the site "${site.name}" …`);
  mkdirSync(dirname(fingerprintFile), { recursive: true });
  rmSync(fingerprintFile, { force: true });
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
  writeFileSync(fingerprintFile, current);
}

/** Writes generated collections. */
async function ensureContent(site: TestSite): Promise<void> {
  if (site === HOSTILE) writeHostileCollection(site.content);
  if (site === LARGE && !existsSync(site.content)) {
    await makeContent(site.content, parseOptions(['--papers', String(LARGE_SIZE)]));
  }
}

/** Copies a collection and sets the interface to another language than that of its papers. */
function copyContent(site: TestSite, language: string): string {
  const copy = `${site.folder}-content`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(site.content, copy, { recursive: true });
  const path = join(copy, 'site.yaml');
  const yaml = readFileSync(path, 'utf8');
  writeFileSync(path, yaml.replace(/^language: (.*)$/m, `language: ${language}\nabstracts: $1`));
  return copy;
}
