import { compareText } from '../catalogue/order.ts';
import type { Computation, Compute, Input } from './compute.ts';

/**
 * Runs a computation on each paper.
 *
 * @param computation returns one answer per paper
 * @returns the answers by the ids of the papers
 */
export async function computeByPaper<Source extends { readonly id: string }, Item, Context, Answer>(
  compute: Compute,
  computation: Computation<Item, Context, readonly Answer[]>,
  { sources, ...input }: Input<Source, Item, Context>,
): Promise<ReadonlyMap<string, Answer>> {
  const sorted = sources.toSorted((a, b) => compareText(a.id, b.id));
  const answers = (await compute(computation, { ...input, sources: sorted })).flat();
  return new Map(sorted.map(({ id }, index) => [id, answers[index] as Answer]));
}
