import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

let committed: readonly string[] | undefined;

/**
 * The sorted stems of English words that have no vector, which `scripts/english-words.ts` writes.
 * The file is read only once.
 */
export function readEnglishWords(): readonly string[] {
  committed ??= gunzipSync(readFileSync(new URL('english-words.gz', import.meta.url)))
    .toString()
    .split(' ');
  return committed;
}
