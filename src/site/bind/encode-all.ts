/** What files of this site's whole collection are made of; pages pass it on. */
import { resolve } from 'node:path';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { getCompressedEnding } from '../../outputs/data/compress.ts';
import { catalogue } from './content.ts';
import { computeParts } from '../../large/kept-parts/compute-parts.ts';

/**
 * Something of all papers, a part of them at a time, for a file that is compressed: a paper more
 * makes one part anew. Nothing where the file is plain, and in the dev server, which makes a file
 * when it is asked for.
 *
 * @param options as of `computeParts`
 */
export async function encodeAll<Part>(options: {
  readonly name: string;
  readonly digest: (paper: CataloguePaper) => string;
  readonly pick: (paper: CataloguePaper) => object;
  readonly worker: string;
  readonly given?: unknown;
}): Promise<readonly Part[] | undefined> {
  const { papers } = catalogue;
  if (import.meta.env.DEV || getCompressedEnding(papers.length) === '') return undefined;
  return computeParts<Part, CataloguePaper>(papers, {
    ...options,
    root: process.cwd(),
    kept: resolve('.astro/kept'),
  });
}
