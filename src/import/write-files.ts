import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface OutputFile {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes all files or none: each under a temporary name beside its own (a dot file, which the
 * collection does not read), and only when all are written are they renamed. After an error before
 * that, nothing is left behind.
 *
 * @throws the file system's error
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const moves: { from: string; to: string }[] = [];
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(path), { recursive: true });
      const from = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      moves.push({ from, to: path });
      await writeFile(from, text, { flag: 'wx' });
    }
  } catch (error) {
    await Promise.all(moves.map(({ from }) => rm(from, { force: true })));
    throw error;
  }
  for (const { from, to } of moves) await rename(from, to);
}
