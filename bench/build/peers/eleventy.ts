import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../../../scripts/setup/paths.mjs';
import type { Peer } from './peer.ts';
import type { PeerData } from './peer-data.ts';

const SOURCES = join(import.meta.dirname, 'eleventy');

/** Installed on demand, because it is only measured. */
const HOME = join(CACHE, 'bench', 'eleventy');
const PACKAGE = join(HOME, 'node_modules/@11ty/eleventy');
const VERSION = '3.1.8';

/**
 * Eleventy with JavaScript templates, its fastest; installed on first use.
 *
 * @throws Error if it cannot be installed
 */
export function findEleventy(): Peer {
  if (!existsSync(PACKAGE)) {
    mkdirSync(HOME, { recursive: true });
    const install = ['install', '--prefix', HOME, '--no-save', `@11ty/eleventy@${VERSION}`];
    execFileSync('npm', install, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  return {
    name: `Eleventy ${version}`,
    prepare: writeEleventySite,
    command: (folder, site) => ({
      file: process.execPath,
      args: [join(PACKAGE, 'cmd.cjs'), '--input=pages', `--output=${site}`, '--quiet'],
      cwd: folder,
    }),
  };
}

function writeEleventySite(folder: string, { site, papers, names, cut }: PeerData): void {
  cpSync(SOURCES, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}\n');
  writeFileSync(join(folder, 'site.json'), JSON.stringify({ site, names, cut }));
  writeFileSync(
    join(folder, 'papers.jsonl'),
    papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''),
  );
}
