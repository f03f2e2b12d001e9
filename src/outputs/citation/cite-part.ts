import type { Computation } from '../../analysis/compute.ts';
import { compressNow } from '../data/compress.ts';
import { FORMATS, measureLargest } from './formats.ts';
import type { Reference } from './reference.ts';

/** References that stand together in files of the whole collection. */
export interface CitedPart {
  /** Bytes of each in the format that takes most. */
  readonly sizes: readonly number[];
  /** All in each of the formats, compressed, without what begins and ends a file. */
  readonly members: readonly Uint8Array[];
}

export const citeAll: Computation<Reference, undefined, CitedPart> = {
  name: 'citeAll',
  module: 'src/outputs/citation/cite-part.ts',
  run(references) {
    const texts = FORMATS.map(({ format }) => references.map(format));
    return {
      sizes: references.map((_, place) => measureLargest(texts.map((all) => all[place] ?? ''))),
      members: FORMATS.map(({ between }, at) => compressNow((texts[at] ?? []).join(between))),
    };
  },
};
