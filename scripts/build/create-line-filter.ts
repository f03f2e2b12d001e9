import { stripVTControlCharacters } from 'node:util';

/** Astro's line for each file that it writes, with a time before it. */
const FILE = /[├└]─/;
/** The time that a slow one took comes on a line of its own. */
const TIME = /^\W*\(\+[\d.]+m?s\)/;
/** A collection need have no pages and no topics of its own; Astro takes that for a mistake. */
const EMPTY = /The collection "(?:lists|pages|topics)" does not exist or is empty/;
const STEP = 1000;

/**
 * Which lines of Astro's a maintainer wants to see: not one for each of thousands of files, in which
 * warnings would drown.
 *
 * @param onProgress is told how many files have been written, each time it is a thousand more
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
