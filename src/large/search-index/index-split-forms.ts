import { END } from '../../search/index/layout.ts';
import { createWriter } from './cbor.ts';
import { writePositions, type PartWords } from './index-words.ts';

/**
 * Indexes split forms (`search/index/split-forms.ts`) as a part without papers. Their positions are
 * after those of the first block's papers, so they match no paper.
 *
 * @param end length of the first block
 */
export function indexSplitForms(forms: ReadonlySet<string>, end: number): PartWords {
  const writer = createWriter();
  const words = [...forms].map((form) => Buffer.from(form + END).toString('latin1')).sort();
  const ends = words.map(() => {
    writePositions([0, end], writer);
    return writer.length();
  });
  const once = words.map(() => 1);
  const first = words.map(() => 0);
  return {
    words,
    blocks: once,
    first,
    last: first,
    ends: Float64Array.from(ends),
    bytes: writer.take(),
    sizes: [],
    counts: [],
    lengths: { title: [], abstract: [], authors: [], rest: [] },
  };
}
