import type { Computation } from '../../analysis/compute.ts';
import { compressSync } from '../data/compress.ts';
import { FORMATS, measureLargest } from './formats.ts';
import type { Reference } from './reference.ts';

/** The citations of consecutive papers, for the files of the whole collection. */
export interface CitedPart {
  /** Size of each citation in the largest format, in bytes. */
  readonly sizes: readonly number[];
  /** Compressed citations by format, without the start and end of a file. */
  readonly members: readonly Uint8Array[];
}

export const citeAll: Computation<Reference, undefined, CitedPart> = {
  name: 'citeAll',
  module: 'src/outputs/citation/cite-part.ts',
  run(references) {
    const texts = FORMATS.map(({ format }) => references.map(format));
    return {
      sizes: references.map((_, place) => measureLargest(texts.map((all) => all[place] ?? ''))),
      members: FORMATS.map(({ between }, at) => compressSync((texts[at] ?? []).join(between))),
    };
  },
};
