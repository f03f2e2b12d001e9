import { decodeText } from './decode-text.ts';
import type { Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import { describeReadError, readRegularFile } from './regular-file.ts';

export interface TextLine {
  /** Without comments (`# …`), trimmed, never empty. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Reads a plain list such as `published.txt`. A missing file is an empty list. */
export async function listLines(
  path: string,
): Promise<{ readonly lines: readonly TextLine[]; readonly faults: readonly Fault[] }> {
  let bytes;
  try {
    bytes = await readRegularFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { lines: [], faults: [] };
    const message = describeReadError(error as Error);
    return { lines: [], faults: [{ file: displayPath(path), message }] };
  }
  const text = decodeText(bytes, displayPath(path));
  if (typeof text !== 'string') return { lines: [], faults: [text] };
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((whole, index) => ({ text: whole.replace(/(^|\s)#.*/s, '').trim(), line: index + 1 }))
    .filter((line) => line.text !== '');
  return { lines, faults: [] };
}
