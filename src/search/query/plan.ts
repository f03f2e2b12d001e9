import { isParticle } from '../words/joined-forms.ts';
import { isSpaceless, splitWords } from '../words/split-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { dropFrame, readFrame, type Frame } from './frames.ts';
import { findIdentifiers, identify, type Identifier } from './identify.ts';
import {
  parseQuery,
  type Clause,
  type Field,
  type HasClause,
  type TextClause,
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
  /** Whether it is a subscript or superscript of the previous word, and never joined with it. */
  readonly isScript?: true;
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
  /** Whether it matches all words that begin like its last one. */
  readonly isPrefix?: true | undefined;
  /** The text in quotation marks. */
  readonly quoted?: string;
  /** Alternatives in place of words, each of terms that are all required. */
  readonly any?: readonly (readonly Part[])[];
}

/** The clauses of a group. */
export type Part = Term | YearClause | HasClause;

export function isFilter<P extends Part | Clause>(
  part: P,
): part is Extract<P, YearClause | HasClause> {
  return 'kind' in part && (part.kind === 'year' || part.kind === 'has');
}

/** A parsed question, ready for look-up. */
export interface Plan {
  /** Set if the question is the identifier of a paper. */
  readonly identifier: Identifier | undefined;
  /** Identifiers among the words of a pasted reference. */
  readonly cited: readonly Identifier[];
  /** In the order of the question. */
  readonly terms: readonly Term[];
  readonly filters: readonly (YearClause | HasClause)[];
  /** The text of the phrase if the question is a single phrase, apart from filters. */
  readonly phrase: string | undefined;
  /** Number of words, stop words included; compared with titles that the question may quote. */
  readonly length: number;
  /** Whether the newest of the papers with all the words come first. */
  readonly isNewest: boolean;
}

/** Each word costs a look-up, and the first words of a pasted abstract are specific enough. */
const MAX_WORDS = 40;

/** TeX commands for formatting, which have no meaning by themselves. */
const TEX_COMMAND =
  /\\(?:math(?:bb|bf|cal|frak|it|rm|sf|tt)|text(?:bf|it|rm|sf|tt)?|emph|operatorname|boldsymbol|left|right|displaystyle)(?![A-Za-z])/g;

/** Commands for letters that are indexed under a different name, replaced at equal length. */
const TEX_LETTERS = [
  [/\\var(?=[a-z])/g, '   \\'],
  [/\\ell(?![A-Za-z])/g, '   l'],
] as const;

/** Between a word and its subscript or superscript; see `FORMULA` in `parse-query.ts`. */
const SCRIPT = /^[_^][{(]?$/;

/**
 * Parses and plans a question; see `parse-query.ts`.
 *
 * @param isExact whether every word counts, without a frame around the question
 * @param siteFields names of the fields that the site can be searched by
 */
export function createPlan(
  query: string,
  isExact = false,
  siteFields: readonly string[] = [],
): Plan {
  // Replaced by spaces, so that positions stay the same.
  const clean = TEX_LETTERS.reduce(
    (text, [pattern, letter]) => text.replace(pattern, letter),
    query.replace(TEX_COMMAND, (command) => ' '.repeat(command.length)),
  );
  const frame = isExact ? undefined : findFrame(clean);
  const clauses = parseQuery(dropFrame(clean, frame), siteFields);
  const wordsByClause = splitClauses(clauses);
  const wordsOf = (clause: TextClause): readonly AskedWord[] => wordsByClause.get(clause) ?? [];
  const isAtEnd = (clause: TextClause): boolean =>
    clause === clauses.at(-1) && wordsOf(clause).at(-1)?.end === query.trimEnd().length;
  const terms = clauses.flatMap((clause) =>
    isFilter(clause) ? [] : createTerms(clause, wordsOf, isAtEnd),
  );
  return {
    identifier: identify(query),
    cited: findIdentifiers(query),
    terms: limitWords(chooseTelling(terms)),
    filters: [
      ...clauses.filter(isFilter),
      ...(frame?.hasCode ? [{ kind: 'has', has: 'code', isNegated: false } as const] : []),
    ],
    phrase: findPhrase(clauses),
    length: [...wordsByClause.values()].flat().length,
    isNewest: frame?.isNewest ?? false,
  };
}

/** The frame of a question, unless there are only stop words beside it. */
function findFrame(query: string): Frame | undefined {
  const frame = readFrame(query);
  const words = splitWords(dropFrame(query, frame));
  return words.some(({ text }) => !STOP_WORDS.has(text)) ? frame : undefined;
}

type Words = (clause: TextClause) => readonly AskedWord[];

function createTerms(
  clause: Exclude<Clause, YearClause | HasClause>,
  wordsOf: Words,
  isAtEnd: (clause: TextClause) => boolean,
): Term[] {
  const { isNegated } = clause;
  if (clause.kind === 'group') {
    const any = clause.any
      .map((parts) => parts.flatMap((part) => createParts(part, wordsOf)))
      .filter((parts) => parts.length > 0);
    const whole = { isNegated, isRequired: !isNegated, isOptional: false, isOpen: false };
    return any.length === 0 ? [] : [{ ...whole, words: [], field: undefined, any }];
  }
  const { field, isPhrase, isPrefix, isRequired = false, text } = clause;
  const words = wordsOf(clause);
  const last = words.at(-1);
  if (last === undefined) return [];
  if (isPhrase || isNegated || field !== undefined || isPrefix || isRequired) {
    return [
      {
        words: field === 'author' ? words : dropStopWords(words),
        ...{ field, isNegated, isRequired: !isNegated, isOptional: false },
        isOpen: !isPhrase && !isNegated && words.length === 1 && isAtEnd(clause),
        ...(isPrefix && { isPrefix }),
        ...(isPhrase && { quoted: text }),
      },
    ];
  }
  return words.map((word) => ({
    words: [word],
    ...{ field, isNegated, isRequired: false },
    isOptional: [...word.text].length === 1 && !isSpaceless(word.text),
    isOpen: word === last && isAtEnd(clause),
  }));
}

/** The parts of an alternative; all of its words are required. */
function createParts(clause: Clause, wordsOf: Words): Part[] {
  if (isFilter(clause)) return [clause];
  const never = (): boolean => false;
  if (clause.kind === 'group') return createTerms(clause, wordsOf, never);
  return createTerms({ ...clause, isRequired: true }, () => wordsOf(clause), never);
}

/** All text clauses, those of groups included. */
function listTexts(clauses: readonly Clause[]): TextClause[] {
  return clauses.flatMap((clause) => {
    if (clause.kind === 'group') return clause.any.flatMap(listTexts);
    return clause.kind === 'text' ? [clause] : [];
  });
}

/** The words of each text clause. */
function splitClauses(clauses: readonly Clause[]): ReadonlyMap<TextClause, readonly AskedWord[]> {
  let place = 0;
  const split = new Map(
    listTexts(clauses).map((clause) => {
      const found = splitWords(clause.text);
      const words = found.map(({ text, term, start, end }, i): AskedWord => {
        const last = found[i - 1];
        const between = last === undefined ? ' ' : clause.text.slice(last.end, start);
        const isOfLetter = between !== '_' || last?.text.length === 1;
        // `l_1` and "l1" are the same, "G_LM" and "GLM" are not.
        const isScript = SCRIPT.test(between) && isOfLetter && !/^\d/.test(text);
        return {
          ...{ text, term, isAttached: !/\s/.test(between), place: place++ },
          ...(isScript && { isScript }),
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

function findPhrase(clauses: readonly Clause[]): string | undefined {
  const [clause, ...others] = clauses.filter(({ kind }) => kind === 'text');
  if (clause?.kind !== 'text' || others.length > 0) return undefined;
  const { text, isPhrase, isNegated, field } = clause;
  return isPhrase && !isNegated && (field === undefined || field === 'title') ? text : undefined;
}

function isPlain({ isPhrase, isNegated, field, isPrefix, isRequired }: TextClause): boolean {
  return !isPhrase && !isNegated && field === undefined && !isPrefix && !isRequired;
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
    (term) => !isPlain(term) || !term.words.some(({ text }) => STOP_WORDS.has(text)),
  );
  const chosen = telling.some(({ isNegated }) => !isNegated) ? telling : terms;
  const hasWords = chosen.some(({ isOptional, isNegated }) => !isOptional && !isNegated);
  return hasWords ? chosen : chosen.map((term) => ({ ...term, isOptional: false }));
}

/** Of a long question the first words; a phrase that is longer is compared by its beginning. */
function limitWords(terms: readonly Term[]): readonly Term[] {
  let left = MAX_WORDS;
  return terms.flatMap((term) => {
    const words = term.words.slice(0, Math.max(0, left));
    left -= words.length;
    return words.length > 0 || term.any !== undefined ? [{ ...term, words }] : [];
  });
}
