import { hashId } from '../../collection/hash-id.ts';

/** Average number of addresses per file. */
const SHARD_SIZE = 2000;

/** Collections up to this many papers have all addresses in one file. */
const MAX_PAPERS_IN_ONE_FILE = 2000;

/** Number of files for the addresses of a collection; 0 means that a single file is used. */
export function countShards(papers: number, names: number): number {
  return papers <= MAX_PAPERS_IN_ONE_FILE ? 0 : Math.ceil(names / SHARD_SIZE);
}

/**
 * The number of the file with a name, so that the 404 page has to load only one file.
 *
 * @param name in lower case, without leading and trailing slashes: `arxiv/2203.15086`
 */
export function getShard(name: string, shards: number): number {
  return hashId(name) % shards;
}
