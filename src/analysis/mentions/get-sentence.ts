import { readSentences } from '../../abstract/sentences.ts';

/** A sentence, split around a name in it. */
export interface NamingSentence {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/**
 * The sentence at a position of a plain text.
 *
 * @param language BCP 47 tag; determines where sentences end
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
