import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import { listLines } from './list-lines.ts';
import { isSitePath } from './site-path.ts';

/** An address that was given up; see `content/moved.txt`. */
export interface Moved {
  /** Without slashes at its ends: `topics/attn`. */
  readonly from: string;
  /** Where it leads; absent for what was withdrawn on purpose. */
  readonly to: string | undefined;
  readonly line: number;
}

export interface ParsedMoved {
  readonly file: string;
  readonly entries: readonly Moved[];
  readonly faults: readonly Fault[];
}

/**
 * Reads `content/moved.txt`. A line is `OLD -> NEW`, or `OLD` alone for a page that was withdrawn;
 * what stands behind `#` is a remark.
 */
export async function parseMoved(content: string): Promise<ParsedMoved> {
  const path = join(content, 'moved.txt');
  const file = displayPath(path);
  const { lines, faults } = await listLines(path);
  const entries: Moved[] = [];
  const wrong: Fault[] = [];
  for (const { text, line } of lines) {
    const [from = '', to, ...rest] = text.split(/(?<!\s)\s*->\s*/).map(trimSlashes);
    const bad = [from, ...(to === undefined ? [] : [to])].find((part) => !isSitePath(part));
    if (rest.length > 0 || bad !== undefined) {
      const what = rest.length > 0 ? text : bad;
      wrong.push({
        file,
        line,
        message: `"${what}" is no address that can move; write "topics/old -> topics/new", or "papers/old" alone if it was withdrawn`,
      });
    } else {
      entries.push({ from, to, line });
    }
  }
  return { file, entries, faults: [...faults, ...wrong] };
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|(?<!\/)\/+$/g, '');
}
