import { join } from 'node:path';
import type { Paper, Topic } from '../collection/schema.ts';
import { computeParts } from '../kept-parts/compute-parts.ts';
import type { Assignment } from './assign-topics.ts';
import { compareText } from './order.ts';

/** Fewer papers are assigned before threads have started. */
const FEW = 3000;

/**
 * The topics of all papers as `assignTopics` says them, by the papers' ids; nothing where the papers
 * are so few that it is quicker to ask it.
 *
 * @param root absolute path of the project
 */
export async function assignInThreads(
  papers: readonly Paper[],
  topics: readonly Topic[],
  root: string,
): Promise<ReadonlyMap<string, readonly Assignment[]> | undefined> {
  if (papers.length < FEW) return undefined;
  const sorted = papers
    .map(({ id, title, abstract, topics }) => ({ id, title, abstract, topics }))
    .sort((a, b) => compareText(a.id, b.id));
  const parts = await computeParts<Assignment[][]>(sorted, {
    name: 'topics',
    worker: 'src/catalogue/assign-worker.ts',
    given: topics,
    root,
    kept: join(root, '.astro/kept'),
  });
  const found = parts.flat();
  return new Map(sorted.map(({ id }, place) => [id, found[place] ?? []]));
}
