import { hashId } from '../../collection/hash-id.ts';

/**
 * Where blocks and parts end is told by ids alone, so that a paper more or less changes one block
 * and leaves those before and after as they were. An id ends a block with a chance of one in
 * `SPREAD` once the block has so many papers, which makes some 64 papers a block.
 */
const FEWEST = 32;
const SPREAD = 32;
/** More would make a block's places too many. */
const MOST = 160;

/** As with blocks, with blocks in place of papers: some 1,000 papers. */
const FEWEST_BLOCKS = 8;
const SPREAD_BLOCKS = 8;
const MOST_BLOCKS = 32;

/** Papers that stand together in the index; see `layout.ts`. */
export interface BlockRange {
  readonly start: number;
  readonly end: number;
  /** Whether a part of the index ends with it, which is made and kept by itself. */
  readonly endsPart: boolean;
}

/**
 * Divides papers into blocks.
 *
 * @param ids in the order of the catalogue
 */
export function dividePapers(ids: readonly string[]): BlockRange[] {
  const ranges: BlockRange[] = [];
  let start = 0;
  let blocks = 0;
  ids.forEach((id, row) => {
    const end = row + 1;
    const hash = hashId(id);
    const size = end - start;
    const isLast = end === ids.length;
    if (!isLast && size < MOST && (size < FEWEST || hash % SPREAD !== 0)) return;
    blocks += 1;
    // Other bits of the hash than those that ended the block.
    const mayEnd = Math.floor(hash / 65_536) % SPREAD_BLOCKS === 0;
    const endsPart = isLast || blocks >= MOST_BLOCKS || (blocks >= FEWEST_BLOCKS && mayEnd);
    ranges.push({ start, end, endsPart });
    start = end;
    if (endsPart) blocks = 0;
  });
  return ranges;
}
