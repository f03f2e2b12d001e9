import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Peer } from './peer.ts';
import { SECTIONS, type PeerData } from './peer-data.ts';

const SOURCES = join(import.meta.dirname, 'hugo');

/** @throws Error that explains how to install it */
export function findHugo(): Peer {
  let version: string;
  try {
    version = execFileSync('hugo', ['version'], { encoding: 'utf8' });
  } catch (cause) {
    throw new Error('Hugo is not installed; run apt-get install hugo', {
      cause,
    });
  }
  return {
    name: `Hugo ${/v(\d+\.\d+\.\d+)/.exec(version)?.[1] ?? ''}`.trim(),
    prepare: writeHugoSite,
    command: (folder, site) => ({
      file: 'hugo',
      args: ['--source', folder, '--destination', site, '--cacheDir', join(folder, '.cache')],
      cwd: folder,
    }),
  };
}

/** A file with JSON front matter for each paper, which is the format Hugo 0.111 supports. */
function writeHugoSite(folder: string, { site, papers, names, cut }: PeerData): void {
  cpSync(SOURCES, folder, { recursive: true });
  for (const path of ['content/papers', 'content/months', 'data']) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  const config = {
    baseURL: `${site.origin}/`,
    title: site.name,
    languageCode: 'en',
    paginate: 50,
    taxonomies: {
      topic: 'topics',
      person: 'people',
      venue: 'venues',
      year: 'years',
      month: 'months',
    },
    // Feeds and sitemap are omitted, which favours the peers.
    disableKinds: ['RSS', 'sitemap', 'robotsTXT', '404'],
    disableAliases: true,
    timeout: '600s',
  };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  for (const section of SECTIONS) {
    writeFileSync(join(folder, 'data', `${section}.json`), JSON.stringify(names[section]));
  }
  writeFileSync(join(folder, 'data', 'cut.json'), JSON.stringify(cut));
  const hidden = { title: 'Months', _build: { render: 'never' } };
  writeFileSync(join(folder, 'content/months/_index.md'), `${JSON.stringify(hidden)}\n`);
  writeFileSync(join(folder, 'content/papers/_index.md'), '{"title": "Papers"}\n');
  for (const [rank, { id, plain, groups, ...params }] of papers.entries()) {
    const matter = { title: plain, slug: id, weight: rank + 1, id, ...params, ...groups };
    writeFileSync(join(folder, `content/papers/${id}.md`), `${JSON.stringify(matter)}\n`);
  }
}
