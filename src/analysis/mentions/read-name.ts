import type { FoundName } from './found-name.ts';
import { isAcronym, isNameShape, isNoName, isPlainName } from './shapes.ts';
import type { Word } from './words.ts';

/** A name in a list, judged only by its form. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly isStrong: boolean;
  readonly isAcronym: boolean;
}

/** Suffixes that belong to a name: "1.5", "v2", "2014". */
export const VERSION = /^(?:v?\d+(?:\.\d+)+|v\d|20\d\d)$/;

/** Reads a name at a word: a distinctive form, or capitalised words, with a version. */
export function readName(
  text: string,
  words: readonly Word[],
  at: number,
  classes: ReadonlySet<string>,
  known: ReadonlyMap<number, FoundName>,
): { item: Item; next: number } | undefined {
  const first = words[at];
  if (!first) return undefined;
  const lexical = known.get(first.start);
  if (lexical) {
    const next = words.findIndex(({ start }, index) => index > at && start >= lexical.end);
    return {
      item: { start: first.start, end: lexical.end, isStrong: true, isAcronym: false },
      next: next === -1 ? words.length : next,
    };
  }
  let last = at;
  let isStrong = false;
  let isName = false;
  for (let here = at; here < Math.min(at + 5, words.length); here += 1) {
    const word = words[here];
    const previous = words[here - 1];
    if (!word) break;
    const gap = here === at || !previous ? ' ' : text.slice(previous.end, word.start);
    if (gap !== ' ' && gap !== ' & ') break;
    if (here > at && known.has(word.start)) break;
    const isVersion = here > at && VERSION.test(word.text);
    const isShaped = isNameShape(word.text) && !classes.has(word.text);
    const isCapital =
      /^\p{Lu}[\p{L}-]+$/u.test(word.text) &&
      !isNoName(word.text) &&
      !classes.has(word.text) &&
      !isAcronym(word.text);
    const isNounHere =
      /^(?:datasets?|benchmarks?|corpus|corpora|Datasets?|Benchmarks?|Tasks?|Track|Block)$/.test(
        word.text,
      );
    if (isNounHere || !(isVersion || isShaped || isCapital)) break;
    isStrong ||= isPlainName(word.text) && !classes.has(word.text);
    isName ||= isShaped || isCapital;
    last = here;
  }
  const end = words[last]?.end;
  const isBroken = last === at && !isNameShape(first.text) && !/^\p{Lu}/u.test(first.text);
  if (!isName || end === undefined || isBroken || isSentenceStart(first.text)) return undefined;
  return {
    item: { start: first.start, end, isStrong, isAcronym: last === at && isAcronym(first.text) },
    next: last + 1,
  };
}

/** Capitalised words at the beginning of a sentence or a list that are not names. */
function isSentenceStart(word: string): boolean {
  return /^(?:The|This|These|Those|Our|We|In|On|For|With|Its|It|A|An|And|Both|Each|All|Several|Code|Data|Experiments|Results|Furthermore|Moreover|However|Existing|Recent|Extensive|English|Chinese|Arabic|German|French|Japanese|Korean|Spanish|Hindi|European|American|African|Asian|Western|Indian)$/.test(
    word,
  );
}
