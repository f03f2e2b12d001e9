import type { TextStatistics } from '../../search/index/read-texts.ts';
import type { CachedFile } from './cached-file.ts';

interface Words {
  readonly words: string;
  readonly apart: readonly (readonly [whole: string, parts: string])[];
  readonly camelSplits: readonly string[];
  readonly titles: readonly string[];
}

/** The statistics of a part's texts as a cached file. */
export function encodeTexts(texts: TextStatistics): CachedFile<unknown> {
  const { words, papers, times, apart, camelSplits, titles, titleRows } = texts;
  return {
    words: {
      words: words.join(' '),
      apart: Array.from(apart, ([whole, { parts }]) => [whole, parts] as const),
      camelSplits,
      titles,
    } satisfies Words,
    numbers: [papers, times, Array.from(apart.values(), ({ count }) => count), titleRows],
    bytes: new Uint8Array(),
  };
}

/** The inverse of `encodeTexts`. */
export function decodeTexts({ words, numbers }: CachedFile<unknown>): TextStatistics {
  const [papers = [], times = [], apartCounts = [], titleRows = []] = numbers;
  const { words: joined, apart, camelSplits, titles } = words as Words;
  return {
    words: joined === '' ? [] : joined.split(' '),
    papers,
    times,
    apart: new Map(
      apart.map(([whole, parts], i) => [whole, { parts, count: apartCounts[i] ?? 0 }]),
    ),
    camelSplits,
    titles,
    titleRows,
  };
}
