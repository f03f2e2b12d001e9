import { join } from 'node:path';
import { computeParts } from '../large/kept-parts/compute-parts.ts';
import { compareText } from '../catalogue/order.ts';

/** Fewer papers are read before threads have started. */
const FEW = 3000;

/**
 * What is computed of each paper by itself, in threads and kept for the next build, by the papers'
 * ids; nothing where the papers are so few that it is quicker to compute it when it is asked for.
 *
 * @param options as of `computeParts`; the threads answer with an array for an array of papers
 */
export async function computeByPaper<Answer, Paper extends { readonly id: string }>(
  papers: readonly Paper[],
  options: {
    readonly name: string;
    readonly digest: (paper: Paper) => string;
    readonly pick: (paper: Paper) => object;
    readonly worker: string;
    readonly given: unknown;
    readonly root: string;
  },
): Promise<ReadonlyMap<string, Answer> | undefined> {
  if (papers.length < FEW) return undefined;
  const sorted = papers.toSorted((a, b) => compareText(a.id, b.id));
  const kept = join(options.root, '.astro/kept');
  const parts = await computeParts<Answer[], Paper>(sorted, { ...options, kept });
  const answers = parts.flat();
  return new Map(sorted.map(({ id }, place) => [id, answers[place] as Answer]));
}
