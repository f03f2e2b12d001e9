import { createRowFiles } from '../../search/index/create-row-files.ts';
import type { RowPaper } from '../../search/index/rows.ts';
import type { CachedFile } from './cached-file.ts';

/**
 * The compressed row files of a part's papers as a cached file.
 *
 * @param inFile papers per file; files don't span blocks
 */
export function encodeRowFiles(
  blocks: readonly (readonly RowPaper[])[],
  inFile: number,
): CachedFile<unknown> {
  const files = blocks.flatMap((block) => createRowFiles(block, inFile));
  return {
    words: null,
    numbers: [files.map((file) => file.length)],
    bytes: Buffer.concat(files),
  };
}

/** The inverse of `encodeRowFiles`. */
export function decodeRowFiles({
  numbers: [sizes = []],
  bytes,
}: CachedFile<unknown>): Uint8Array[] {
  let end = 0;
  return Array.from(sizes, (size) => bytes.subarray(end, (end += size)));
}
