import { decodePack, encodePack } from '../../catalogue/pack.ts';
import type { PaperWords } from '../../analysis/map/map-words.ts';

/**
 * The papers of the map. The map loads this file and the one with words when a reader uses it; both
 * are in the format of `src/catalogue/pack.ts`, and papers are in the same order.
 */
export interface MapPapers {
  /** Names of hues by number; number 0 means no hue. */
  readonly hues: readonly string[];
  /** Alternating x and y, in hundredths of a unit of the map. */
  readonly positions: Int32Array;
  /** Number of the hue, by paper. */
  readonly colours: Int32Array;
  /** Year by paper; 0 if unknown. */
  readonly years: Int32Array;
}

/** Words of papers, by number. */
export interface MapWords {
  readonly keys: readonly string[];
  readonly forms: readonly string[];
  /** Number of papers by word. */
  readonly paperCounts: Int32Array;
  /** End of a paper's words in `words`, by paper. */
  readonly ends: Int32Array;
  readonly words: Int32Array;
}

export function encodeMapPapers({ hues, positions, colours, years }: MapPapers): Uint8Array {
  return encodePack({ words: hues, numbers: [positions, colours, years] });
}

export function decodeMapPapers(bytes: Uint8Array): MapPapers {
  const { words: hues, numbers } = decodePack<readonly string[]>(bytes);
  const [positions, colours, years] = numbers;
  if (!positions || !colours || !years) throw new Error('Invalid file of map papers');
  return { hues, positions, colours, years };
}

/** Words in a smaller share or number of papers are omitted. */
const MIN_SHARE = 1 / 5000;
const MIN_PAPERS = 2;

export function encodeMapWords({ keys, forms, byPaper }: PaperWords): Uint8Array {
  const paperCounts = new Int32Array(keys.length);
  for (const words of byPaper)
    for (const word of words) paperCounts[word] = (paperCounts[word] ?? 0) + 1;
  const minPapers = Math.max(MIN_PAPERS, byPaper.length * MIN_SHARE);
  const included = [...keys.keys()].filter((word) => (paperCounts[word] ?? 0) >= minPapers);
  const numbers = new Map(included.map((word, number) => [word, number]));
  const lists = byPaper.map((words) => [...words].flatMap((word) => numbers.get(word) ?? []));
  const pick = <T>(all: ArrayLike<T>) => included.map((word) => all[word] as T);
  return encodePack({
    words: [pick(keys), pick(forms)],
    numbers: [pick(paperCounts), lists.map(({ length }) => length), lists.flat()],
  });
}

export function decodeMapWords(bytes: Uint8Array): MapWords {
  const { words: names, numbers } = decodePack<[readonly string[], readonly string[]]>(bytes);
  const [paperCounts, lengths, words] = numbers;
  if (!paperCounts || !lengths || !words) throw new Error('Invalid file of map words');
  let end = 0;
  return {
    keys: names[0],
    forms: names[1],
    paperCounts,
    ends: lengths.map((length) => (end += length)),
    words,
  };
}
