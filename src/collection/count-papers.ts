import { listPapers } from './hosted-files.ts';
import { mapBounded } from './map-bounded.ts';
import { isReadError, streamRegularFile } from './regular-file.ts';

const CHUNK_BYTES = 1 << 20;
const NEWLINE = 0x0a;

/**
 * Counts the papers in a content folder without parsing them: a `.md` file is one paper, each line
 * of a `.jsonl` file is one. Blank lines count too, so the result is an upper bound. A file that
 * cannot be read counts as zero; reading the collection reports it.
 *
 * @param content absolute path of the content folder
 */
export async function countPapers(content: string): Promise<number> {
  const { papers } = await listPapers(content);
  const counts = await mapBounded(papers, ({ path }) =>
    path.endsWith('.jsonl') ? countLines(path) : Promise.resolve(1),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function countLines(path: string): Promise<number> {
  let lines = 0;
  let lastByte = NEWLINE;
  try {
    for await (const chunk of await streamRegularFile(path, CHUNK_BYTES)) {
      const bytes = chunk as Buffer;
      for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
      lastByte = bytes.at(-1) ?? lastByte;
    }
  } catch (error) {
    if (!isReadError(error)) throw error;
    return 0;
  }
  return lastByte === NEWLINE ? lines : lines + 1;
}
