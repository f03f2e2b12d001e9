import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import { listLines } from './list-lines.ts';
import { isSitePath } from './syntax.ts';

/** The addresses in `content/published.txt`. */
export interface Published {
  readonly file: string;
  readonly addresses: readonly { readonly path: string; readonly line: number }[];
  readonly faults: readonly Fault[];
}

export const PUBLISHED_FILE = 'published.txt';

/** Reads the optional record of published addresses, one per line. */
export async function parsePublished(content: string): Promise<Published> {
  const path = join(content, PUBLISHED_FILE);
  const file = displayPath(path);
  const { lines, faults } = await listLines(path);
  const invalid = lines.filter(({ text }) => !isSitePath(text));
  return {
    file,
    addresses: lines.flatMap(({ text, line }) => (isSitePath(text) ? [{ path: text, line }] : [])),
    faults: [
      ...faults,
      ...invalid.map(({ text, line }) => ({
        file,
        line,
        message: `"${text}" is not an address; restore the file from version control, or run "npm run publish-record"`,
      })),
    ],
  };
}
