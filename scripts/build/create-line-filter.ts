import { stripVTControlCharacters } from 'node:util';

/** Astro's line for each file that it writes, after a timestamp. */
const FILE = /[├└]─/;
/** Astro's line for the duration of a slow file. */
const TIME = /^\W*\(\+[\d.]+m?s\)/;
/** A collection may have no pages or topics, which Astro warns about. */
const EMPTY = /The collection "(?:lists|pages|topics)" does not exist or is empty/;
const STEP = 1000;

/**
 * Creates a filter for Astro's output that omits the line for each file, so that warnings stay
 * visible.
 *
 * @param onProgress called with the number of written files at each further thousand
 */
export function createLineFilter(onProgress: (files: number) => void): (line: string) => boolean {
  let files = 0;
  return (line) => {
    if (FILE.test(line)) {
      files += 1;
      if (files % STEP === 0) onProgress(files);
      return false;
    }
    return !TIME.test(stripVTControlCharacters(line)) && !EMPTY.test(line);
  };
}
