import { mkdir } from 'node:fs/promises';
import * as pagefind from 'pagefind';
import { END } from './layout.ts';

/** "No linguistic content": keeps Pagefind from stemming, since our words are stemmed already. */
const LANGUAGE = 'zxx';

/**
 * Writes Pagefind's own files, and an index of some texts.
 *
 * @param folder absolute path
 * @throws Error with Pagefind's message
 */
export async function writePagefind(folder: string, texts: readonly string[] = [END]) {
  await mkdir(folder, { recursive: true });
  try {
    const { index } = check(await pagefind.createIndex({ forceLanguage: LANGUAGE }), 'starting');
    if (index === undefined) throw new Error('Pagefind gave no index');
    for (const [i, content] of texts.entries()) {
      const block = String(i);
      const record = { url: block, content, language: LANGUAGE, sort: { block } };
      check(await index.addCustomRecord(record), `block ${block}`);
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
