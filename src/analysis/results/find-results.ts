import { sentences } from '../../abstract/sentences.ts';

/** A result that an abstract states in figures, word for word. */
export interface Result {
  /** As it stands there: "83.5%", "2.7x". */
  readonly figure: string;
  /** "up to", "over": what must not be torn from it. */
  readonly bound: string;
  /** The whole sentence. */
  readonly sentence: string;
  /** Where the figure stands in the sentence. */
  readonly at: number;
}

const MOST_SHOWN = 3;
/** A longer sentence says more than one thing, and is none to quote. */
const LONGEST = 330;

const FIGURE = String.raw`(?<![\w.,@/-])[+≈~]?\d[\d,]*(?:\.\d+)?\s?(?:%|×|x\b|percent\b|(?:percentage )?points?\b|pp\b|dB\b)(?!\s*(?:CI|confidence|of the (?:parameters|data|training)|trainable|parameters|labeled|training|sparsity|missing|width|larger than|of the time))(?![\w-])`;
const BOUND = String.raw`(?:up ?to|at least|at most|more than|less than|over|about|around|nearly|almost|approximately|as much as|only|just|above|below|under|between|from|an average of)`;

/** "achieves an accuracy of 83.5%", "outperforms all others by 9.8%". */
const ACHIEVED = new RegExp(
  String.raw`\b(?:achiev|attain|obtain|reach|yield|deliver|outperform|surpass|exceed|improv|boost|increas|reduc|decreas|lower|rais|cut|sav|accelerat|gain)(?:e|es|ed|s|ing|ting|ten)?\b(?:(?!\b(?:than|while|whereas|compared|versus|using|with|when|if|from|for every|and|but|although|on only|but)\b)[^;:()—]){0,110}?(?:\b(${BOUND})\s+)?(?:a\s+|an\s+)?(${FIGURE})`,
  'u',
);

/** Whose result it is. */
const OURS =
  /\b(?:[Ww]e|[Oo]ur|[Ii]t|[Tt]he proposed|[Tt]his (?:method|approach|model|framework|system|technique|work)|[Rr]esults|[Ee]xperiments?|[Ee]valuations?|[Ee]xperimental)\b/;
/** What others did, what is not so, what may be, and what it is measured against. */
const DOUBT =
  /\b(?:not|no|nor|never|cannot|fails?|failed|failing|without|despite|although|though|however|unlike|whereas|previous(?:ly)?|prior|earlier|existing|conventional|traditional|recent|others?|may|might|could|would|should|estimated?|expect(?:ed)?|assum\w+|if|suggest\w*|hypothe\w+|potential\w*|drops?|degrad\w*|loss(?:es)?|los[et]|worse|gap|falls?|decline[sd]?|collapse[sd]?|fewer than|limited|struggl\w*|attack\w*|hallucinat\w*|errors? of|overestimat\w*|underestimat\w*|random|chance|human|baselines? (?:achiev|obtain|reach)\w*|GPT\S*|Claude|Gemini|remain\w*|even the|best model|most models|frontier|state-of-the-art models|target(?:ed)?|require[sd]?|simulat\w+ shows?|worst|average of [A-Z])\b|n't\b|\?/;
/** What compares is no previous work that is told of. */
const COMPARES =
  /\b(?:outperform\w*|surpass\w*|exceed\w*|compared (?:to|with)|over|than|improv\w*|against|relative to)\s+(?:\w+\s+){0,4}?(?:previous(?:ly)?|prior|existing|earlier|conventional|traditional|recent|other|others)\b/g;

/** What every figure has behind it; in TeX too, where a sign may be spelt. */
const UNIT = /\d(?:\\[a-z]+\{|[^a-z]){0,9}(?:%|×|times|x\b|percent|pp\b|dB\b)|points?\b/;

/** Whether an abstract, with its markup, may state anything in figures: most do not. */
export function mayHaveResults(abstract: string): boolean {
  return UNIT.test(abstract);
}

/**
 * The results of its own that an abstract states in figures, at most three, in its order. Where it
 * is not plain that the figure is the paper's own and that it is so, nothing is given.
 *
 * @param plain the abstract without markup
 * @param own names that the paper gives to what it brings
 * @param language BCP 47
 */
export function findResults(plain: string, own: readonly string[], language = 'en'): Result[] {
  if (!language.startsWith('en')) return [];
  const all = sentences(plain, language);
  // What opens an abstract is what led to the work.
  const first = all.length > 3 ? 2 : 1;
  return all
    .slice(first)
    .flatMap((sentence) => readResult(sentence, own) ?? [])
    .slice(0, MOST_SHOWN);
}

function readResult(sentence: string, own: readonly string[]): Result | undefined {
  if (sentence.length > LONGEST || !/[.!]$/.test(sentence)) return undefined;
  if (DOUBT.test(sentence.replace(COMPARES, ''))) return undefined;
  const match = ACHIEVED.exec(sentence);
  if (!match) return undefined;
  const [whole, bound = '', figure = ''] = match;
  const subject = sentence.slice(0, match.index);
  if (!OURS.test(subject) && !own.some((name) => subject.includes(name))) return undefined;
  // "When we reduce 33%, …" is what was done for it, "surpassing the 13% of others" is theirs.
  if (/\b(?:[Ww]hen|[Ii]f|[Aa]fter|[Oo]nce)\b[^,]*$/.test(subject)) return undefined;
  if (/\bthe\s+$/.test(whole.slice(0, whole.length - figure.length))) return undefined;
  if (/\b(?:only|just|between|from|below|under|at most|less than)\b/.test(bound)) return undefined;
  const at = match.index + whole.length - figure.length;
  // One end of a range is not the result: "2% to 37%", "60–96%", "73%, 93%, and 90%".
  const after = sentence.slice(at + figure.length);
  if (
    /^\s*(?:to|-{1,2}|–|—|and|or|,|\/|~)\s*[+~]?\d/.test(after) ||
    /\d[%x×]?\s*(?:to|-{1,2}|–|—|and|,|\/)\s*$/.test(sentence.slice(0, at))
  ) {
    return undefined;
  }
  return { figure, bound, sentence, at };
}
