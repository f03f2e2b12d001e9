import { sentences } from '../../abstract/sentences.ts';
import type { Part } from '../protocol.ts';
import { splitWords, type Word } from '../words/split-words.ts';
import { joinParts, markStretch, type Matcher, type Matches } from './marked-text.ts';

/** Target length of an excerpt in characters, rounded to whole sentences. */
const TARGET_LENGTH = 330;
/** Longer sentences are cut. */
const MAX_SENTENCE_LENGTH = 400;
/** Maximum number of characters before the first match in a sentence that is cut. */
const MAX_LEAD = 60;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly place: number;
  /** Number of different query words in the sentence. */
  readonly hits: number;
}

/**
 * Chooses the best one or two sentences of an abstract and marks the matches.
 *
 * @param scripts of the abstract, as `findScripts` returns them
 */
export function createExcerpt(
  abstract: string,
  match: Matcher,
  scripts: readonly number[] = [],
): readonly Part[] {
  const words = splitWords(abstract);
  const matches = match(words);
  const rated = rateSentences(abstract, words, matches);
  const [best, ...others] = rated.toSorted((a, b) => b.hits - a.hits || a.place - b.place);
  if (best === undefined) return [];

  const next = others.find(({ hits, place }) => hits > 0 || place === best.place + 1);
  const fits = next !== undefined && lengthOf(best) + lengthOf(next) <= TARGET_LENGTH;
  const chosen = (fits ? [best, next] : [best]).toSorted((a, b) => a.place - b.place);

  return joinParts(
    chosen.flatMap((sentence, i) => {
      const { start, end } = cutSentence(sentence, abstract, words, matches);
      const previous = chosen[i - 1];
      const gap = previous !== undefined && previous.place + 1 < sentence.place;
      return [
        ...(i > 0 ? [plain(gap ? ' … ' : ' ')] : []),
        ...(start > sentence.start ? [plain('… ')] : []),
        ...markStretch({ text: abstract, scripts }, start, end, matches),
        ...(end < sentence.end ? [plain(' …')] : []),
      ];
    }),
  );
}

function rateSentences(abstract: string, words: readonly Word[], matches: Matches): Sentence[] {
  let at = 0;
  return sentences(abstract).map((sentence, place) => {
    const start = abstract.indexOf(sentence, at);
    const end = start + sentence.length;
    at = end;
    // Different words count; repetitions don't.
    const hits = new Set(
      words
        .filter((word) => word.start >= start && word.end <= end)
        .flatMap((word) => matches.get(word) ?? []),
    );
    return { start, end, place, hits: hits.size };
  });
}

/** Cuts between words, with the first match near the beginning. */
function cutSentence(
  sentence: Sentence,
  abstract: string,
  words: readonly Word[],
  matches: Matches,
): { readonly start: number; readonly end: number } {
  if (lengthOf(sentence) <= MAX_SENTENCE_LENGTH) return sentence;
  const inside = words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const first = inside.find((word) => matches.has(word))?.start ?? sentence.start;
  const wanted = Math.min(first - MAX_LEAD, sentence.end - TARGET_LENGTH);
  const start =
    wanted <= sentence.start
      ? sentence.start
      : (inside.find((word) => word.start >= wanted)?.start ?? sentence.start);
  const last =
    inside.findLast((word) => word.end <= start + TARGET_LENGTH)?.end ?? start + TARGET_LENGTH;
  return {
    start,
    end:
      start + MAX_SENTENCE_LENGTH >= sentence.end ? sentence.end : Math.min(last, abstract.length),
  };
}

const plain = (text: string): Part => ({ text, isMarked: false });

const lengthOf = ({ start, end }: Pick<Sentence, 'start' | 'end'>): number => end - start;
