import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compress } from '../../search/index/compress.ts';

/** The first bytes of an uncompressed Pagefind file. */
const MAGIC = new TextEncoder().encode('pagefind_dcd');

/** Prefix of the versions with a supported format. */
const VERSION = '1.6.';

/** Indexes of the parts of the metadata file. */
export const META = { version: 0, pages: 1, shards: 2, filters: 3, sorts: 4, fields: 5 } as const;

/** The parts of `pagefind-entry.json` that we use. */
export interface PagefindEntry {
  readonly version: string;
  readonly languages: Record<string, { hash: string; page_count: number }>;
}

/**
 * @param folder absolute path of an index with one language
 * @throws Error if the format may be a different one
 */
export async function readEntry(folder: string) {
  const entry = JSON.parse(await readFile(join(folder, ENTRY), 'utf8')) as PagefindEntry;
  const [[, language] = []] = Object.entries(entry.languages);
  if (language === undefined || !entry.version.startsWith(VERSION)) {
    throw new Error(
      `Pagefind ${entry.version} may write a different format from 1.6; see ${ENTRY}`,
    );
  }
  return { entry, language };
}

export const ENTRY = 'pagefind-entry.json';

/** @throws Error if the file was not written by Pagefind */
export async function readPlain(file: string): Promise<Uint8Array> {
  const bytes = gunzipSync(await readFile(file));
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new Error(`${file} is not in a known format of Pagefind`);
  }
  return bytes.subarray(MAGIC.length);
}

/** The inverse of `readPlain`. */
export function writePlain(bytes: Uint8Array): Promise<Uint8Array> {
  return compress(Buffer.concat([MAGIC, bytes]));
}

export function metaFile(folder: string, hash: string): string {
  return join(folder, `pagefind.${hash}.pf_meta`);
}

export function shardFile(folder: string, name: string): string {
  return join(folder, 'index', `${name}.pf_index`);
}
