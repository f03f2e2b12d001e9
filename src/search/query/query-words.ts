import { isParticle } from '../words/joined-forms.ts';
import { splitWords } from '../words/split-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import type { Clause, TextClause } from './clause.ts';

/** A word of a question. */
export interface QueryWord {
  /** As `fold.ts` writes it. */
  readonly text: string;
  readonly term: string;
  /** Position in the question, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Its index among all words of the question, stop words included. */
  readonly place: number;
  /** Whether the question has no white space between it and the previous word. */
  readonly isAttached: boolean;
  /** Whether it is a subscript or superscript of the previous word, and never joined with it. */
  readonly isScript?: true;
  /** Whether it is in another language than English. */
  readonly isForeign?: true;
  /** An adjacent stop word that is omitted, but may form one word with it: "over fitting". */
  readonly stopBefore?: string | undefined;
  readonly stopAfter?: string | undefined;
}

/** Between a word and its subscript or superscript; see `FORMULA` in `parse-query.ts`. */
const SCRIPT = /^[_^][{(]?$/;

/** A letter with a diacritic, which English words do not have. */
const ACCENTED = /\p{L}\p{M}/u;

/**
 * The words of each text clause, those of groups included.
 *
 * @param isForeign whether the question is in another language than English
 */
export function splitClauses(
  clauses: readonly Clause[],
  isForeign = false,
): ReadonlyMap<TextClause, readonly QueryWord[]> {
  let place = 0;
  const split = new Map(
    listTexts(clauses).map((clause) => {
      const found = splitWords(clause.text);
      const words = found.map(({ text, term, start, end }, i): QueryWord => {
        const last = found[i - 1];
        const between = last === undefined ? ' ' : clause.text.slice(last.end, start);
        const isOfLetter = between !== '_' || last?.text.length === 1;
        const isAccented = ACCENTED.test(clause.text.slice(start, end).normalize('NFD'));
        // `l_1` and "l1" are the same, "G_LM" and "GLM" are not.
        const isScript = SCRIPT.test(between) && isOfLetter && !/^\d/.test(text);
        return {
          ...{ text, term, isAttached: !/\s/.test(between), place: place++ },
          ...(isScript && { isScript }),
          ...((isForeign || isAccented) && { isForeign: true as const }),
          ...{ start: start + clause.start, end: end + clause.start },
        };
      });
      return [clause, words] as const;
    }),
  );
  const plain = clauses.flatMap((clause) =>
    clause.kind === 'text' && isPlain(clause) ? (split.get(clause) ?? []) : [],
  );
  const plainByPlace = new Map(addStopWords(plain).map((word) => [word.place, word]));
  return new Map(
    [...split].map(([clause, words]) => {
      const isLoose = clauses.includes(clause) && isPlain(clause);
      return [
        clause,
        isLoose ? words.map((word) => plainByPlace.get(word.place) ?? word) : addStopWords(words),
      ] as const;
    }),
  );
}

function listTexts(clauses: readonly Clause[]): TextClause[] {
  return clauses.flatMap((clause) => {
    if (clause.kind === 'group') return clause.any.flatMap(listTexts);
    return clause.kind === 'text' ? [clause] : [];
  });
}

/** Whether the words of a clause need not be adjacent, nor in a certain field. */
export function isPlain({ isPhrase, isNegated, field, isPrefix, isRequired }: TextClause): boolean {
  return !isPhrase && !isNegated && field === undefined && !isPrefix && !isRequired;
}

/** Adds the adjacent stop words that may form one word with it. */
function addStopWords(words: readonly QueryWord[]): QueryWord[] {
  const isHalf = (stop: QueryWord, first: QueryWord, second: QueryWord): boolean =>
    STOP_WORDS.has(stop.text) &&
    second.place === first.place + 1 &&
    (second.isAttached || isParticle(stop.text));
  return words.map((word, i) => {
    if (STOP_WORDS.has(word.text)) return word;
    const [before, after] = [words[i - 1], words[i + 1]];
    return {
      ...word,
      stopBefore: before && isHalf(before, before, word) ? before.text : undefined,
      stopAfter: after && isHalf(after, word, after) ? after.text : undefined,
    };
  });
}
