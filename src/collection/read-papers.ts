import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describeUnsafeName, toNameKey } from './address-name.ts';
import { decodeText } from './decode-text.ts';
import type { Fault } from './faults.ts';
import { displayPath, listFiles } from './list-files.ts';
import { mapBounded } from './map-bounded.ts';
import { parsePaperFile, type ParsedPaper } from './paper-file.ts';
import { readKeys } from './paper-keys.ts';
import { parsePaperLines } from './paper-lines.ts';
import { finishSwap } from './papers-folder.ts';
import {
  describeReadError,
  isReadError,
  readRegularFile,
  streamRegularFile,
} from './regular-file.ts';

const SUFFIXES = ['.md', '.jsonl'];
const CHUNK_SIZE = 1 << 20;

/** A paper and where it was read. */
export interface PaperSource extends ParsedPaper {
  /** Absolute path. */
  readonly path: string;
  /** The same, as the maintainer sees it. */
  readonly file: string;
}

/** An import that replaces the folder while it is read makes it be read again; so often at most. */
const ATTEMPTS = 5;

/**
 * Reads all of `content/papers/`; faults of single papers stand with them, in `faults`. Never half
 * of one state and half of the next: see `papers-folder.ts`.
 */
export async function readPapers(
  content: string,
): Promise<{ sources: PaperSource[]; faults: readonly Fault[] }> {
  const folder = join(content, 'papers');
  for (let attempt = 1; ; attempt++) {
    finishSwap(content);
    const before = await identify(folder);
    const { files, faults } = await listFiles(folder, SUFFIXES);
    const sources = (await mapBounded(files, readPaperSource)).flat();
    if (attempt === ATTEMPTS || before === (await identify(folder))) {
      return {
        sources,
        faults: [...faults, ...files.flatMap(findUnsafeName), ...findSharedNames(files)],
      };
    }
  }
}

/** What is wrong with the name of a file of many papers; that of a single one is its id. */
function findUnsafeName(path: string): Fault[] {
  const name = basename(path);
  const reason = name.endsWith('.jsonl') ? describeUnsafeName(name) : undefined;
  if (reason === undefined) return [];
  const message = `cannot be named "${name}", because ${reason}; rename the file`;
  return [{ file: displayPath(path), message }];
}

/** Files of many papers whose names are one on some systems; those of single papers are lower case. */
function findSharedNames(paths: readonly string[]): Fault[] {
  const lines = paths.filter((path) => path.endsWith('.jsonl'));
  const byKey = Map.groupBy(lines, (path) => toNameKey(basename(path)));
  return [...byKey.values()].flatMap(([first = '', ...others]) =>
    others.map((path) => {
      const message = `is the same name as "${basename(first)}" on Windows and macOS, so that one file replaces the other; rename one of them`;
      return { file: displayPath(path), message };
    }),
  );
}

/** Tells a folder from another of the same name. */
async function identify(folder: string): Promise<string> {
  return stat(folder).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => '',
  );
}

/** Reads one file, `.md` with one paper or `.jsonl` with one a line. Faults do not throw. */
async function readPaperSource(path: string): Promise<PaperSource[]> {
  const file = displayPath(path);
  try {
    const parsed = path.endsWith('.jsonl')
      ? await parsePaperLines(await streamRegularFile(path, CHUNK_SIZE), file)
      : [parseBytes(await readRegularFile(path), file)];
    return parsed.map((paper) => ({ ...paper, path, file }));
  } catch (error) {
    if (!isReadError(error)) throw error;
    return [{ ...refuse({ file, message: describeReadError(error) }), path, file }];
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
