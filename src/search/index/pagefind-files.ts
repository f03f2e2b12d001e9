import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';

/** What an uncompressed file of Pagefind's begins with. */
const MAGIC = new TextEncoder().encode('pagefind_dcd');

/** The release whose files are known to be of this form. */
const VERSION = '1.6.';

/** Where pages, the list of pieces and sorts stand in the file that names them. */
export const META = { version: 0, pages: 1, pieces: 2, filters: 3, sorts: 4, fields: 5 } as const;

/** Release of Pagefind that is installed. */
export function readVersion(): string {
  const file = findPackageJSON('pagefind', import.meta.url);
  if (file === undefined) throw new Error('Pagefind is not installed');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** What we need of `pagefind-entry.json`. */
export interface PagefindEntry {
  readonly version: string;
  readonly languages: Record<string, { hash: string; page_count: number }>;
}

/**
 * @param folder absolute path of an index of one language
 * @throws Error where its files may be of another form than is known
 */
export async function readEntry(folder: string) {
  const entry = JSON.parse(await readFile(join(folder, ENTRY), 'utf8')) as PagefindEntry;
  const [[, language] = []] = Object.entries(entry.languages);
  if (language === undefined || !entry.version.startsWith(VERSION)) {
    throw new Error(`Pagefind ${entry.version} may write other files than 1.6; see ${ENTRY}`);
  }
  return { entry, language };
}

export const ENTRY = 'pagefind-entry.json';

/** @throws Error where the file is none of Pagefind's */
export async function readPlain(file: string): Promise<Uint8Array> {
  const bytes = gunzipSync(await readFile(file));
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new Error(`${file} is no file of Pagefind's as it is known`);
  }
  return bytes.subarray(MAGIC.length);
}

/** The inverse: a file as Pagefind writes it. */
export function writePlain(bytes: Uint8Array): Promise<Uint8Array> {
  return compress(Buffer.concat([MAGIC, bytes]));
}

const compressAside = promisify(gzip);

/** On another thread than that of the program. */
export function compress(bytes: Uint8Array): Promise<Uint8Array> {
  return compressAside(bytes, { level: 9 });
}

export function metaFile(folder: string, hash: string): string {
  return join(folder, `pagefind.${hash}.pf_meta`);
}

export function pieceFile(folder: string, name: string): string {
  return join(folder, 'index', `${name}.pf_index`);
}
