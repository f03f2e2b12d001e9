import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { INDEX_ENTRY } from '../../src/browser/offline/plan.ts';
import type { TestSite } from '../sites/sites.ts';

/** Folders with data in a subfolder named after the code. */
const SECTIONS = ['references', 'compare', 'map', 'trends'];

/**
 * Copies a built site as if it were built by other code: scripts, data folders, the index and the
 * id of the code get other names, wherever they are referenced.
 *
 * @param keepsOldScripts whether the old scripts remain, as on some hosts
 * @returns the site, in a folder that the caller deletes
 */
export function createRelease(site: TestSite, keepsOldScripts = false): TestSite {
  const folder = mkdtempSync(`${site.folder}-release-`);
  cpSync(site.folder, folder, { recursive: true });
  const code = readdirSync(join(folder, 'references'))[0] ?? '';
  const scripts = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.js'));
  const names = new Map([
    [code, reverse(code)],
    ...scripts.map((name) => [name, name.replace(/[\w-]{8}(?=\.js$)/, reverse)] as const),
  ]);

  const entry = join(folder, INDEX_ENTRY);
  const oldEntry = readFileSync(entry);
  const index = readdirSync(dirname(entry)).find((name) => !name.includes('.')) ?? '';
  names.set(index, reverse(index));
  const columns = gunzipSync(oldEntry)
    .toString('latin1')
    .replace(code, reverse(code))
    .replace(index, reverse(index));
  const newEntry = gzipSync(Buffer.from(columns, 'latin1'));
  writeFileSync(entry, newEntry);
  names.set(hash(oldEntry), hash(newEntry));

  const pattern = new RegExp([...names.keys()].map((name) => RegExp.escape(name)).join('|'), 'g');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js)$/.test(path) || path.startsWith('pagefind')) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    const renamed = text.replace(pattern, (name) => names.get(name) ?? name);
    if (renamed !== text) writeFileSync(join(folder, path), renamed);
  }
  for (const name of scripts) {
    renameSync(join(folder, '_astro', name), join(folder, '_astro', names.get(name) ?? name));
    if (keepsOldScripts) cpSync(join(site.folder, '_astro', name), join(folder, '_astro', name));
  }
  renameSync(join(dirname(entry), index), join(dirname(entry), reverse(index)));
  for (const section of SECTIONS) {
    renameSync(join(folder, section, code), join(folder, section, reverse(code)));
  }
  return { ...site, folder };
}

/**
 * Copies a built site with the search index of another site: the same scripts with other papers.
 */
export function createUpdate(site: TestSite, other: TestSite): TestSite {
  const folder = mkdtempSync(`${site.folder}-update-`);
  const [index] = INDEX_ENTRY.split('/');
  const filter = (path: string): boolean => path !== join(site.folder, index ?? '');
  cpSync(site.folder, folder, { recursive: true, filter });
  cpSync(join(other.folder, index ?? ''), join(folder, index ?? ''), { recursive: true });
  return { ...site, folder };
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}

/** The same hash as in the plan of the service worker. */
function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
