import { countPapers } from '../collection/count-papers.ts';
import type { Settings } from '../settings.ts';

/**
 * Builds of at least this many papers use the implementations for large collections. Below it, only
 * public parts of Astro and Pagefind are used, at a price that `OFFPRINT_LARGE=off|on npm run
 * bench:build` measures. Records of arXiv, two busy cores, one round:
 *
 *     papers           CPU s   peak MB   first query kB
 *      1,000  off        142     1,241              315
 *             on         135     1,038              198
 *      2,000  off        270     1,664              337
 *             on         246     1,247              203
 *
 * A first query costs as much in smaller collections, since chunks of the index have one size.
 */
const MIN_PAPERS = 2000;

/**
 * Decides whether a build uses the implementations for large collections. `OFFPRINT_LARGE` overrides
 * the number of papers, and shards need them.
 *
 * @throws Error if `OFFPRINT_LARGE=off` contradicts a shard or a join
 */
export async function isLargeBuild(settings: Settings): Promise<boolean> {
  const { content, large, shard, join } = settings;
  const isSharded = shard !== undefined || join.length > 0;
  if (isSharded && large === 'off') {
    throw new Error(
      'OFFPRINT_LARGE is "off", but --shard and --join need the implementations for large collections; unset the variable',
    );
  }
  if (isSharded || large !== undefined) return large !== 'off';
  return (await countPapers(content)) >= MIN_PAPERS;
}
