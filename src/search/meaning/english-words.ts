import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

let committed: readonly string[] | undefined;

/**
 * Reads once the stems of English words that have no vector, sorted;
 * `scripts/english-words.ts` writes them.
 */
export function readEnglishWords(): readonly string[] {
  committed ??= gunzipSync(readFileSync(new URL('english-words.gz', import.meta.url)))
    .toString()
    .split(' ');
  return committed;
}
