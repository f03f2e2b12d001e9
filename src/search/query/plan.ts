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
  /** Where it stands in the question, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Its position among all the words of the question, stop words included. */
  readonly place: number;
  /** Whether the question has no white space between it and the word before. */
  readonly isAttached: boolean;
  /** A stop word beside it that is left out, but may be half of one word with it: "over fitting". */
  readonly stopBefore?: string | undefined;
  readonly stopAfter?: string | undefined;
}

/** One thing that is looked up: a word, or a phrase of several. */
export interface Term {
  readonly words: readonly AskedWord[];
  readonly field: Field | undefined;
  readonly isNegated: boolean;
  /** Whether papers without it are left out: phrases and what a field is named for. */
  readonly isRequired: boolean;
  /** Whether a paper has all the words without it: single letters and digits beside words. */
  readonly isOptional: boolean;
  /** Whether it may be the beginning of a word, because somebody may still be typing it. */
  readonly isOpen: boolean;
}

/** What a question asks of the index. */
export interface Plan {
  /** The paper that the question names outright. */
  readonly identifier: Identifier | undefined;
  /** In the order of the question. */
  readonly terms: readonly Term[];
  readonly filters: readonly (YearClause | HasClause)[];
  /** The text of the phrase that the question is, filters aside. */
  readonly phrase: string | undefined;
  /** Words of the question, stop words too: as many as the title has that it quotes. */
  readonly length: number;
}

/** Each word is a look-up; a whole abstract that is pasted has told enough by then. */
const MAX_WORDS = 40;

/** Commands of TeX that set type and mean nothing. */
const TEX_COMMAND =
  /\\(?:math(?:bb|bf|cal|frak|it|rm|sf|tt)|text(?:bf|it|rm|sf|tt)?|emph|operatorname|boldsymbol|left|right|displaystyle)(?![A-Za-z])/g;

/** Reads a question; see `parse-query.ts`. */
export function createPlan(query: string): Plan {
  // As long as before, so that places in the text stay what they are.
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

/** The words of each clause; none of one that is a filter. */
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

/** Notes at each word which stop words beside it may be half of one word with it. */
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

/** The words of a phrase that are indexed everywhere: what stands between them may be any word. */
function dropStopWords(words: readonly AskedWord[]): readonly AskedWord[] {
  const telling = words.filter(({ text }) => !STOP_WORDS.has(text));
  return telling.length > 0 ? telling : words;
}

/** Leaves out stop words; a question of stop words alone ("to be or not to be") is asked as it is. */
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
