import { mkdir } from 'node:fs/promises';
import * as pagefind from 'pagefind';

/** A page as Pagefind indexes it. */
export interface PagefindRecord {
  /** Relative to the folder of the site. */
  readonly url: string;
  readonly content: string;
  readonly meta?: Record<string, string>;
  readonly filters?: Record<string, string[]>;
  readonly sort?: Record<string, string>;
}

/**
 * Writes an index of records, with Pagefind's own scripts.
 *
 * @param folder absolute path
 * @param language of all records: ISO 639 code, which chooses the stemmer
 * @throws Error with Pagefind's message
 */
export async function writePagefind(
  folder: string,
  language: string,
  records: Iterable<PagefindRecord>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  try {
    const { index } = check(await pagefind.createIndex({ forceLanguage: language }), 'starting');
    if (index === undefined) throw new Error('Pagefind gave no index');
    for (const record of records) {
      check(await index.addCustomRecord({ ...record, language }), `indexing ${record.url}`);
    }
    check(await index.writeFiles({ outputPath: folder }), 'writing');
    await index.deleteIndex();
  } finally {
    await pagefind.close();
  }
}

/** Pagefind returns its errors instead of throwing them. */
function check<T extends { readonly errors: readonly string[] }>(response: T, doing: string): T {
  if (response.errors.length === 0) return response;
  throw new Error(`Pagefind, ${doing}: ${response.errors.join('; ')}`);
}
