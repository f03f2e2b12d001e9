/** Encodes the parts of compressed files of the whole collection, for this site. */
import type { CataloguePaper } from '../../catalogue/types.ts';
import type { Computation, Input } from '../../analysis/compute.ts';
import { getCompressionSuffix } from '../../outputs/data/compress.ts';
import { compute } from './compute.ts';
import { catalogue } from './content.ts';

/**
 * Encodes all papers for a compressed file.
 *
 * @returns undefined if the file is not compressed, and in the dev server, which encodes a file
 *   when it is requested
 */
export async function encodeAll<Item, Context, Answer>(
  computation: Computation<Item, Context, Answer>,
  input: Omit<Input<CataloguePaper, Item, Context>, 'sources'>,
): Promise<readonly Answer[] | undefined> {
  const { papers } = catalogue;
  if (import.meta.env.DEV || getCompressionSuffix(papers.length) === '') return undefined;
  return compute(computation, { ...input, sources: papers });
}
