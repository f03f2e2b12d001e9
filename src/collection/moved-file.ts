import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import { listLines } from './list-lines.ts';
import { isSitePath } from './syntax.ts';

/** A former address listed in `content/moved.txt`. */
export interface Moved {
  /** Without leading and trailing slashes: `topics/attn`. */
  readonly from: string;
  /** The new address; undefined if the page was withdrawn. */
  readonly to: string | undefined;
  /** The data that the page of a withdrawn paper still shows. */
  readonly paper?: { readonly title: string; readonly authors: string; readonly reason: string };
  readonly line: number;
}

export interface ParsedMoved {
  readonly file: string;
  readonly entries: readonly Moved[];
  readonly faults: readonly Fault[];
}

/**
 * Reads `content/moved.txt`. A line is `OLD -> NEW`, or `OLD` for a page that was withdrawn, or
 * `OLD | TITLE | AUTHORS | REASON` for a withdrawn paper with a page that shows these. `#` begins a
 * comment.
 */
export async function parseMoved(content: string): Promise<ParsedMoved> {
  const path = join(content, 'moved.txt');
  const file = displayPath(path);
  const { lines, faults } = await listLines(path);
  const entries: Moved[] = [];
  const invalid: Fault[] = [];
  for (const { text, line } of lines) {
    const [address = '', ...details] = text.split(/(?<!\s)\s*\|\s*/);
    const [from = '', to, ...rest] = address.split(/(?<!\s)\s*->\s*/).map(trimSlashes);
    const invalidPath = [from, ...(to === undefined ? [] : [to])].find((part) => !isSitePath(part));
    if (details.length > 0 && (details.length > 3 || !details[0] || to !== undefined)) {
      const message = `"${text}" is not a withdrawn paper; write "papers/old | Title | Authors | Reason"`;
      invalid.push({ file, line, message });
    } else if (rest.length > 0 || invalidPath !== undefined) {
      const quoted = rest.length > 0 ? text : invalidPath;
      invalid.push({
        file,
        line,
        message: `"${quoted}" is not an address that can be moved; write "topics/old -> topics/new", or only "papers/old" if it was withdrawn`,
      });
    } else {
      const [title, authors = '', reason = ''] = details;
      entries.push({ from, to, ...(title && { paper: { title, authors, reason } }), line });
    }
  }
  return { file, entries, faults: [...faults, ...invalid] };
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|(?<!\/)\/+$/g, '');
}
