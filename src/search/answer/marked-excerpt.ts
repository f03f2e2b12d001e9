import { sentences } from '../../abstract/sentences.ts';
import type { Part } from '../protocol.ts';
import { splitWords, type Word } from '../words/split-words.ts';
import { joinParts, markStretch, type Matcher, type Matches } from './marked-text.ts';

/** Characters that an excerpt holds, where whole sentences allow. */
const TARGET = 330;
/** A sentence that is longer is cut. */
const LONGEST = 400;
/** Characters that stand before the first match of a sentence that is cut. */
const BEFORE = 60;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly place: number;
  /** How many different things that were asked for it has. */
  readonly hits: number;
}

/** The best one or two sentences of an abstract for a question, what was asked for marked. */
export function createExcerpt(abstract: string, match: Matcher): readonly Part[] {
  const words = splitWords(abstract);
  const matches = match(words);
  const rated = rateSentences(abstract, words, matches);
  const [best, ...others] = rated.toSorted((a, b) => b.hits - a.hits || a.place - b.place);
  if (best === undefined) return [];

  const next = others.find(({ hits, place }) => hits > 0 || place === best.place + 1);
  const fits = next !== undefined && lengthOf(best) + lengthOf(next) <= TARGET;
  const chosen = (fits ? [best, next] : [best]).toSorted((a, b) => a.place - b.place);

  return joinParts(
    chosen.flatMap((sentence, i) => {
      const { start, end } = cutSentence(sentence, abstract, words, matches);
      const previous = chosen[i - 1];
      const gap = previous !== undefined && previous.place + 1 < sentence.place;
      return [
        ...(i > 0 ? [plain(gap ? ' … ' : ' ')] : []),
        ...(start > sentence.start ? [plain('… ')] : []),
        ...markStretch(abstract, start, end, matches),
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
    // Different words tell more than one word often.
    const hits = new Set(
      words
        .filter((word) => word.start >= start && word.end <= end)
        .flatMap((word) => matches.get(word) ?? []),
    );
    return { start, end, place, hits: hits.size };
  });
}

/** At most `LONGEST` characters, with the first match near their beginning, cut between words. */
function cutSentence(
  sentence: Sentence,
  abstract: string,
  words: readonly Word[],
  matches: Matches,
): { readonly start: number; readonly end: number } {
  if (lengthOf(sentence) <= LONGEST) return sentence;
  const inside = words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const first = inside.find((word) => matches.has(word))?.start ?? sentence.start;
  const wanted = Math.min(first - BEFORE, sentence.end - TARGET);
  const start =
    wanted <= sentence.start
      ? sentence.start
      : (inside.find((word) => word.start >= wanted)?.start ?? sentence.start);
  const last = inside.findLast((word) => word.end <= start + TARGET)?.end ?? start + TARGET;
  return {
    start,
    end: start + LONGEST >= sentence.end ? sentence.end : Math.min(last, abstract.length),
  };
}

const plain = (text: string): Part => ({ text, isMarked: false });

const lengthOf = ({ start, end }: Pick<Sentence, 'start' | 'end'>): number => end - start;
