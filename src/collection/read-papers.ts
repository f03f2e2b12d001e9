import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from './decode-text.ts';
import type { Fault } from './faults.ts';
import { displayPath, listFiles } from './list-files.ts';
import { mapBounded } from './map-bounded.ts';
import { parsePaperFile, type ParsedPaper } from './paper-file.ts';
import { readKeys } from './paper-keys.ts';
import { parsePaperLines } from './paper-lines.ts';

const SUFFIXES = ['.md', '.jsonl'];
const CHUNK_SIZE = 1 << 20;

/** A paper and where it was read. */
export interface PaperSource extends ParsedPaper {
  /** Absolute path. */
  readonly path: string;
  /** The same, as the maintainer sees it. */
  readonly file: string;
}

/** Reads all of `content/papers/`; faults of single papers stand with them, in `faults`. */
export async function readPapers(
  content: string,
): Promise<{ sources: PaperSource[]; faults: readonly Fault[] }> {
  const { files, faults } = await listFiles(join(content, 'papers'), SUFFIXES);
  return { sources: (await mapBounded(files, readPaperSource)).flat(), faults };
}

/** Whether a file of `content/papers/` holds papers. */
export function isPaperSource(path: string): boolean {
  return (
    SUFFIXES.some((suffix) => path.endsWith(suffix)) && !/[\\/](?:\.[^\\/]*|README\.md)$/.test(path)
  );
}

/** Reads one file, `.md` with one paper or `.jsonl` with one a line. Faults do not throw. */
export async function readPaperSource(path: string): Promise<PaperSource[]> {
  const file = displayPath(path);
  try {
    const parsed = path.endsWith('.jsonl')
      ? await parsePaperLines(createReadStream(path, { highWaterMark: CHUNK_SIZE }), file)
      : [parseBytes(await readFile(path), file)];
    return parsed.map((paper) => ({ ...paper, path, file }));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const reason = error.message;
    return [{ ...refuse({ file, message: `cannot be read: ${reason}` }), path, file }];
  }
}

function parseBytes(bytes: Buffer, file: string): ParsedPaper {
  const text = decodeText(bytes, file);
  return typeof text === 'string' ? parsePaperFile(text, file) : refuse(text);
}

function refuse(fault: Fault): ParsedPaper {
  const keys = readKeys(undefined);
  return { paper: undefined, keys, faults: [fault], warnings: [], locate: () => ({}) };
}
