import { kindOf } from '../../analysis/keywords/general-words.ts';
import { stemOf } from '../../catalogue/stem.ts';
import type { ListedWord } from '../index/word-list.ts';
import { termOf } from '../words/split-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { readEnglishWords } from './english-words.ts';
import { LENGTH, readVectors, type Vectors } from './vectors.ts';

/**
 * Maximum number of words of a collection, the most frequent ones, that can explain other words.
 */
const MAX_KNOWN = 2000;
/** Words in a larger share of the papers are not used as explanations. */
const MAX_SHARE = 0.3;

/** Maximum number of words that explain a word. */
const NEAREST = 3;
/** Minimum cosine of two words that count as near. */
const MIN_COSINE = 0.55;

/**
 * The first axes bound the rest: vectors with a small product on these axes cannot be near. Half of
 * the axes are compared for most words.
 */
const FIRST_AXES = 12;
const MIN_FIRST = 0.15 * LENGTH ** 2;

/**
 * For each general English word that is not in a collection: the words of the collection that are
 * nearest in meaning, as `parts`, nearest first. Words without near ones are listed too, since they
 * are not misspelt; words without a vector are listed by their stem.
 *
 * @param words of the collection, with `times`
 * @param papers number of papers
 */
export function listMeanings(
  words: readonly ListedWord[],
  papers: number,
  vectors: Vectors = readVectors(),
): ListedWord[] {
  const inTexts = words.filter(({ times = 0 }) => times > 0);
  const terms = new Set(inTexts.map(({ text }) => termOf(text)));
  const places = new Map(vectors.words.map((word, place) => [word, place]));
  const known = inTexts
    .filter(
      ({ text, count }) =>
        places.has(text) &&
        !['general', 'faint', 'leading'].includes(kindOf(stemOf(text))) &&
        count <= Math.max(2, papers * MAX_SHARE),
    )
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, MAX_KNOWN)
    .map(({ text }) => text);
  const own = copyVectors(known, places, vectors);
  const explained = vectors.words.flatMap((text, place) => {
    if (STOP_WORDS.has(text) || terms.has(termOf(text))) return [];
    const isGeneral = kindOf(stemOf(text)) === 'general';
    const near = isGeneral ? [] : findNearest(place, known, own, vectors);
    return [{ text, count: 0, ...(near.length > 0 && { parts: near.join(' ') }) }];
  });
  const others = readEnglishWords().filter((stem) => !terms.has(stem) && !places.has(stem));
  return [...explained, ...others.map((text) => ({ text, count: 0 }))];
}

/** The vectors of some words, side by side. */
function copyVectors(
  words: readonly string[],
  places: ReadonlyMap<string, number>,
  { values, dimensions }: Vectors,
): Int8Array {
  const copy = new Int8Array(words.length * dimensions);
  words.forEach((word, i) => {
    const start = (places.get(word) ?? 0) * dimensions;
    copy.set(values.subarray(start, start + dimensions), i * dimensions);
  });
  return copy;
}

function findNearest(
  place: number,
  known: readonly string[],
  knownValues: Int8Array,
  { values, dimensions }: Vectors,
): string[] {
  const own = values.subarray(place * dimensions, (place + 1) * dimensions);
  const near: { text: string; product: number }[] = [];
  for (let k = 0; k < known.length; k++) {
    const start = k * dimensions;
    let product = 0;
    for (let i = 0; i < FIRST_AXES; i++) product += (own[i] ?? 0) * (knownValues[start + i] ?? 0);
    if (product < MIN_FIRST) continue;
    for (let i = FIRST_AXES; i < dimensions; i++) {
      product += (own[i] ?? 0) * (knownValues[start + i] ?? 0);
    }
    if (product >= MIN_COSINE * LENGTH ** 2) near.push({ text: known[k] ?? '', product });
  }
  const terms = new Set<string>();
  return near
    .sort((a, b) => b.product - a.product)
    .filter(({ text }) => !terms.has(termOf(text)) && terms.add(termOf(text)))
    .slice(0, NEAREST)
    .map(({ text }) => text);
}
