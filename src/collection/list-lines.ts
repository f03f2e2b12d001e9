import type { Fault } from './faults.ts';
import { readTextFile } from './read-text-file.ts';

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
  const text = (await readTextFile(path)) ?? '';
  if (typeof text !== 'string') return { lines: [], faults: [text] };
  const lines = text
    .split(/\r?\n/)
    .map((source, index) => ({ text: source.replace(/(^|\s)#.*/s, '').trim(), line: index + 1 }))
    .filter((line) => line.text !== '');
  return { lines, faults: [] };
}
