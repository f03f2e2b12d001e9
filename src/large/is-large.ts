import { countPapers } from '../collection/count-papers.ts';
import type { Settings } from '../settings.ts';

/**
 * Builds of at least this many papers use the implementations for large collections. An estimate: on
 * two busy cores, 1,000 generated papers without cards took 44 s of CPU on the default path, which
 * uses one core, and 57 s on this one. Larger collections have not been measured on both.
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
