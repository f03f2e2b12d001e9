import { readSentences } from '../../abstract/sentences.ts';

/** A sentence, parted where a name in it stands. */
export interface NamingSentence {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/**
 * The sentence of a plain text that a place lies in.
 *
 * @param language BCP 47, for what ends a sentence there
 */
export function getSentence(
  plain: string,
  { start, end }: { readonly start: number; readonly end: number },
  language?: string,
): NamingSentence {
  let [from, to] = [0, plain.length];
  let at = 0;
  for (const sentence of readSentences(plain, language)) {
    const begin = Math.max(plain.indexOf(sentence, at), at);
    at = begin + sentence.length;
    if (start >= at) continue;
    [from, to] = [begin, Math.max(at, end)];
    break;
  }
  return {
    before: plain.slice(from, start),
    name: plain.slice(start, end),
    after: plain.slice(end, to),
  };
}
