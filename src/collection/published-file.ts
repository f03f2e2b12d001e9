import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import { listLines } from './list-lines.ts';
import { isSitePath } from './site-path.ts';

/** What `content/published.txt` says has been on the web. */
export interface Published {
  readonly file: string;
  readonly addresses: readonly { readonly path: string; readonly line: number }[];
  readonly faults: readonly Fault[];
}

export const PUBLISHED_FILE = 'published.txt';

/** Reads the record of published addresses, one a line; a collection may have none yet. */
export async function parsePublished(content: string): Promise<Published> {
  const path = join(content, PUBLISHED_FILE);
  const file = displayPath(path);
  const { lines, faults } = await listLines(path);
  const wrong = lines.filter(({ text }) => !isSitePath(text));
  return {
    file,
    addresses: lines.flatMap(({ text, line }) => (isSitePath(text) ? [{ path: text, line }] : [])),
    faults: [
      ...faults,
      ...wrong.map(({ text, line }) => ({
        file,
        line,
        message: `"${text}" is no published address; restore the file from its history, or let "npm run publish-record" write it`,
      })),
    ],
  };
}
