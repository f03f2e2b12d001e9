import { isParticle } from '../words/joined-forms.ts';
import { isSpaceless, splitWords } from '../words/split-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { identify, type Identifier } from './identify.ts';
import {
  parseQuery,
  type Clause,
  type Field,
  type HasClause,
  type YearClause,
} from './parse-query.ts';

/** A word of a question. */
export interface AskedWord {
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
  /** An adjacent stop word that is omitted, but may form one word with it: "over fitting". */
  readonly stopBefore?: string | undefined;
  readonly stopAfter?: string | undefined;
}

/** A unit of look-up: a word or a phrase. */
export interface Term {
  readonly words: readonly AskedWord[];
  readonly field: Field | undefined;
  readonly isNegated: boolean;
  /** Whether papers without it are excluded: phrases and words with a field. */
  readonly isRequired: boolean;
  /** Whether papers without it count as complete: single letters and digits next to words. */
  readonly isOptional: boolean;
  /** Whether it may be unfinished, because the reader may still be typing. */
  readonly isOpen: boolean;
}

/** A parsed question, ready for look-up. */
export interface Plan {
  /** Set if the question is the identifier of a paper. */
  readonly identifier: Identifier | undefined;
  /** In the order of the question. */
  readonly terms: readonly Term[];
  readonly filters: readonly (YearClause | HasClause)[];
  /** The text of the phrase if the question is a single phrase, apart from filters. */
  readonly phrase: string | undefined;
  /** Number of words, stop words included; compared with titles that the question may quote. */
  readonly length: number;
}

/** Each word costs a look-up, and the first words of a pasted abstract are specific enough. */
const MAX_WORDS = 40;

/** TeX commands for formatting, which have no meaning of their own. */
const TEX_COMMAND =
  /\\(?:math(?:bb|bf|cal|frak|it|rm|sf|tt)|text(?:bf|it|rm|sf|tt)?|emph|operatorname|boldsymbol|left|right|displaystyle)(?![A-Za-z])/g;

/** Parses and plans a question; see `parse-query.ts`. */
export function createPlan(query: string): Plan {
  // Replaced by spaces, so that positions stay the same.
  const clean = query.replace(TEX_COMMAND, (command) => ' '.repeat(command.length));
  const terms: Term[] = [];
  const filters: (YearClause | HasClause)[] = [];
  const clauses = parseQuery(clean);
  const allWords = splitClauses(clauses);
  for (const [i, clause] of clauses.entries()) {
    if (clause.kind !== 'text') {
      filters.push(clause);
      continue;
    }
    const { field, isNegated, isPhrase } = clause;
    const words = allWords[i] ?? [];
    const last = words.at(-1);
    if (last === undefined) continue;
    const isWhole = isPhrase || isNegated || field !== undefined;
    const isLast = i === clauses.length - 1 && last.end === query.trimEnd().length;
    const rest = { field, isNegated, isRequired: isWhole && !isNegated };
    if (isWhole) {
      const isOpen = isLast && !isPhrase && !isNegated && words.length === 1;
      const telling = field === 'author' ? words : dropStopWords(words);
      terms.push({ ...rest, words: telling, isOptional: false, isOpen });
      continue;
    }
    for (const word of words) {
      const isOpen = isLast && word === last;
      const isOptional = [...word.text].length === 1 && !isSpaceless(word.text);
      terms.push({ ...rest, words: [word], isOptional, isOpen });
    }
  }
  return {
    identifier: identify(query),
    terms: limitWords(chooseTelling(terms)),
    filters,
    phrase: findPhrase(clauses),
    length: allWords.flat().length,
  };
}

/** The words of each clause; empty for filters. */
function splitClauses(clauses: readonly Clause[]): AskedWord[][] {
  let place = 0;
  const split = clauses.map((clause) => {
    if (clause.kind !== 'text') return [];
    let lastEnd: number | undefined;
    return splitWords(clause.text).map(({ text, term, start, end }): AskedWord => {
      const isAttached = lastEnd !== undefined && !/\s/.test(clause.text.slice(lastEnd, start));
      lastEnd = end;
      return {
        text,
        term,
        start: start + clause.start,
        end: end + clause.start,
        place: place++,
        isAttached,
      };
    });
  });
  const plain = clauses.flatMap((clause, i) => (isPlain(clause) ? (split[i] ?? []) : []));
  const plainByPlace = new Map(addStopWords(plain).map((word) => [word.place, word]));
  return split.map((words, i) => {
    const clause = clauses[i];
    if (clause === undefined || !isPlain(clause)) return addStopWords(words);
    return words.map((word) => plainByPlace.get(word.place) ?? word);
  });
}

function findPhrase(clauses: readonly Clause[]): string | undefined {
  const [clause, ...others] = clauses.filter(({ kind }) => kind === 'text');
  if (clause?.kind !== 'text' || others.length > 0) return undefined;
  const { text, isPhrase, isNegated, field } = clause;
  return isPhrase && !isNegated && (field === undefined || field === 'title') ? text : undefined;
}

function isPlain(clause: Clause): boolean {
  return (
    clause.kind === 'text' && !clause.isPhrase && !clause.isNegated && clause.field === undefined
  );
}

/** Adds the adjacent stop words that may form one word with it. */
function addStopWords(words: readonly AskedWord[]): AskedWord[] {
  const isHalf = (stop: AskedWord, first: AskedWord, second: AskedWord): boolean =>
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

/** The words of a phrase that are indexed in every field; gaps between them match any word. */
function dropStopWords(words: readonly AskedWord[]): readonly AskedWord[] {
  const telling = words.filter(({ text }) => !STOP_WORDS.has(text));
  return telling.length > 0 ? telling : words;
}

/** Omits stop words, unless there are no other words ("to be or not to be"). */
function chooseTelling(terms: readonly Term[]): readonly Term[] {
  const isPlain = ({ isRequired, isNegated }: Term): boolean => !isRequired && !isNegated;
  const telling = terms.filter(
    (term) => !isPlain(term) || !STOP_WORDS.has(term.words[0]?.text ?? ''),
  );
  const chosen = telling.some(({ isNegated }) => !isNegated) ? telling : terms;
  const hasWords = chosen.some(({ isOptional, isNegated }) => !isOptional && !isNegated);
  return hasWords ? chosen : chosen.map((term) => ({ ...term, isOptional: false }));
}

function limitWords(terms: readonly Term[]): readonly Term[] {
  let words = 0;
  return terms.filter((term) => (words += term.words.length) <= MAX_WORDS);
}
