import { countPapers } from '../collection/count-papers.ts';
import type { Settings } from '../settings.ts';

/**
 * Builds of at least this many papers use the implementations for large collections. Below it, only
 * public parts of Astro and Pagefind are used, at a cost that `OFFPRINT_LARGE=off|on npm run
 * bench:build` measures. Records of arXiv, two busy cores, one round:
 *
 *     papers           CPU s   peak MB   first query kB
 *      1,000  off         67     1,323              325
 *             on          72     1,425              205
 *      4,000  off         75     2,270              370
 *             on          67     1,187              227
 *
 * Builds of 4,000 papers are fast for their size because they write no citation files for each paper.
 * All parts of the packed index have the same size, so the first query on a small site loads nearly as
 * much as on a large one.
 */
const MIN_PAPERS = 4000;

/**
 * Decides whether a build uses the implementations for large collections: by the number of papers,
 * unless `OFFPRINT_LARGE` is set. Shards always use them.
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
