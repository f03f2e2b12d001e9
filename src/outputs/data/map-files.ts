import { decodePack, encodePack } from '../../catalogue/pack.ts';
import type { PaperWords } from '../../analysis/map/paper-words.ts';

/**
 * What the map's page loads when it is used; packs (`search/index/pack.ts`), compressed with gzip.
 * Papers are in the same order in all of them.
 */
export interface MapPapers {
  /** Names of hues by number; the first is none. */
  readonly hues: readonly string[];
  /** x and y by turns, in hundredths of the picture's units. */
  readonly places: Int32Array;
  /** By paper: its hue's number. */
  readonly colours: Int32Array;
  /** By paper: 0 where it has none. */
  readonly years: Int32Array;
}

/** Words of papers, by number. */
export interface MapWords {
  readonly keys: readonly string[];
  readonly forms: readonly string[];
  /** By word: how many papers have it. */
  readonly spread: Int32Array;
  /** By paper: where its words end in `words`. */
  readonly ends: Int32Array;
  readonly words: Int32Array;
}

export function encodeMapPapers({ hues, places, colours, years }: MapPapers): Uint8Array {
  return encodePack({ words: hues, numbers: [places, colours, years] });
}

export function decodeMapPapers(bytes: Uint8Array): MapPapers {
  const { words: hues, numbers } = decodePack<readonly string[]>(bytes);
  const [places, colours, years] = numbers;
  if (!places || !colours || !years) throw new Error('No papers of a map');
  return { hues, places, colours, years };
}

/** Of a large collection only words that so large a part of its papers has. */
const COMMON = 1 / 5000;
const FEWEST = 2;

export function encodeMapWords({ keys, forms, byPaper }: PaperWords): Uint8Array {
  const spread = new Int32Array(keys.length);
  for (const own of byPaper) for (const word of own) spread[word] = (spread[word] ?? 0) + 1;
  const least = Math.max(FEWEST, byPaper.length * COMMON);
  const kept = [...keys.keys()].filter((word) => (spread[word] ?? 0) >= least);
  const numbers = new Map(kept.map((word, number) => [word, number]));
  const lists = byPaper.map((own) => [...own].flatMap((word) => numbers.get(word) ?? []));
  const pick = <T>(all: ArrayLike<T>) => kept.map((word) => all[word] as T);
  return encodePack({
    words: [pick(keys), pick(forms)],
    numbers: [pick(spread), lists.map(({ length }) => length), lists.flat()],
  });
}

export function decodeMapWords(bytes: Uint8Array): MapWords {
  const { words: names, numbers } = decodePack<[readonly string[], readonly string[]]>(bytes);
  const [spread, lengths, words] = numbers;
  if (!spread || !lengths || !words) throw new Error('No words of a map');
  let end = 0;
  return {
    keys: names[0],
    forms: names[1],
    spread,
    ends: lengths.map((length) => (end += length)),
    words,
  };
}
