import { hashId } from '../../collection/hash-id.ts';

/**
 * Blocks and parts are divided only by ids, so that adding or removing a paper only changes one
 * block. An id ends a block with a probability of one in `SPREAD` once the block has `MIN_PAPERS`
 * papers, which gives about 64 papers per block.
 */
const MIN_PAPERS = 32;
const SPREAD = 32;
/** More would give a block too many positions. */
const MAX_PAPERS = 160;

/** The same for parts, which consist of blocks: about 1,000 papers. */
const MIN_BLOCKS = 8;
const SPREAD_BLOCKS = 8;
const MAX_BLOCKS = 32;

/** Papers that are indexed as one block; see `layout.ts`. */
export interface BlockRange {
  readonly start: number;
  readonly end: number;
  /** Whether it ends a part of the index, which is built and cached separately. */
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
    if (!isLast && size < MAX_PAPERS && (size < MIN_PAPERS || hash % SPREAD !== 0)) return;
    blocks += 1;
    // Independent of the bits that end a block.
    const mayEnd = Math.floor(hash / 65_536) % SPREAD_BLOCKS === 0;
    const endsPart = isLast || blocks >= MAX_BLOCKS || (blocks >= MIN_BLOCKS && mayEnd);
    ranges.push({ start, end, endsPart });
    start = end;
    if (endsPart) blocks = 0;
  });
  return ranges;
}

/**
 * Divides papers into parts of consecutive blocks. Every index counts compounds by part (see
 * `choose-compounds.ts`), so that both kinds of index decide alike.
 *
 * @param ids in the order of the catalogue
 */
export function divideIntoParts(ids: readonly string[]): BlockRange[][] {
  const ranges = dividePapers(ids);
  const parts: BlockRange[][] = [[]];
  for (const range of ranges) {
    parts.at(-1)?.push(range);
    if (range.endsPart && range !== ranges.at(-1)) parts.push([]);
  }
  return parts;
}
