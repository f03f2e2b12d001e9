import { compressNow } from '../compress.ts';
import { FORMATS } from './formats.ts';
import type { Reference } from './reference.ts';

/** References that stand together in files of the whole collection. */
export interface CitedPart {
  /** Bytes of each in the format that takes most. */
  readonly sizes: readonly number[];
  /** All in each of the formats, compressed, without what begins and ends a file. */
  readonly members: readonly Uint8Array[];
}

export function citePart(references: readonly Reference[]): CitedPart {
  const texts = FORMATS.map(({ format }) => references.map(format));
  return {
    sizes: references.map((_, place) =>
      Math.max(
        ...FORMATS.map(({ between }, at) =>
          Buffer.byteLength((texts[at]?.[place] ?? '') + between),
        ),
      ),
    ),
    members: FORMATS.map(({ between }, at) => compressNow((texts[at] ?? []).join(between))),
  };
}
