import type { Figure } from './figures.ts';

/**
 * Verbs that take a result as their object: "achieves an accuracy of 83.5%", "reduces the cost by
 * 2.7x".
 */
const VERB = String.raw`\b(?:(?:achiev|attain|obtain|reach|yield|deliver|outperform|surpass|exceed|improv|boost|increas|reduc|decreas|lower|rais|cut|sav|accelerat|gain|resolv|retain|sustain)(?:e|es|ed|s|ing|ting|ten)?|(?:lead|leads|leading|led) to|result(?:s|ing|ed)? in)\b`;
/** Verbs that require a comparison after the figure: "we observe a 41.2% speedup". */
const WEAK_VERB = String.raw`\b(?:(?:observ|provid|offer|enabl|show|bring|demonstrat)(?:e|es|ed|s|ing)?)\b`;
/** The object of these verbs is the result of others; the paper's own is the margin after "by". */
const EXCEED = /^(?:outperform|surpass|exceed)/;
const BY = /\bby\s+(?:\w+\s+){0,4}$/;
/** Words that begin another clause, which does not contain an object of the verb. */
const CUT = String.raw`\b(?:than|while|whereas|compared|versus|using|with|at|when|if|from|for every|but|although|only)\b`;

const VERB_BEFORE = new RegExp(String.raw`${VERB}(?:(?!${CUT}|\band\b)[^;:()—]){0,110}$`, 'u');
const WEAK_VERB_BEFORE = new RegExp(
  String.raw`${WEAK_VERB}(?:(?!${CUT}|\band\b)[^;:()—]){0,60}$`,
  'u',
);
/** "strong performance on images (83.5% …", "large improvements (e.g. +6.8 points …". */
const VERB_BEFORE_PARENTHESIS = new RegExp(
  String.raw`${VERB}\s(?:(?!${CUT})[^;:()—]){0,110}\b(?:performance|accuracy|results?|improvements?|gains?)\b(?:(?!${CUT})[^;:()—]){0,80}\(\s*$`,
  'u',
);
const COMPARATIVE =
  /^\s(?:(?:relatively|significantly|computationally|relative|average)\s){0,2}(?:(?:smaller|faster|fewer|less|lower|cheaper|lighter|quicker|shorter|better|higher)\b|more (?:\w+ly )?(?:\w+-)?(?:efficient|accurate|robust|compact)\b)/u;
const GAIN =
  /^\s(?:[\w-]+\s){0,2}(?:speed-?ups?|improvements?|reductions?|gains?|savings?|acceleration|FPS|throughput)\b/u;
/** "2 times" is a result only in "2 times faster", not in "was run 2 times". */
const NEEDS_COMPARISON = 'times';

/** Attributes a result to the paper. */
const OURS =
  /\b(?:[Ww]e|[Oo]ur|[Ii]t|[Tt]he proposed|[Tt]his (?:method|approach|model|framework|system|technique|work)|[Tt]h[eo]se (?:guidelines|techniques|methods|changes)|[Rr]esults|[Ee]xperiments?|[Ee]valuations?|[Ee]xperimental)\b/;
/** Results of others, negations, possibilities and baselines. */
const DOUBT =
  /\b(?:not|no|nor|never|cannot|fails?|failed|failing|despite|although|though|however|unlike|whereas|previous(?:ly)?|prior|earlier|existing|conventional|traditional|recent|others?|may|might|could|would|should|estimated?|expect(?:ed)?|assum\w+|if|suggest\w*|hypothe\w+|potential\w*|drops?|degrad\w*|loss(?:es)?|los[et]|worse|gap|falls?|decline[sd]?|collapse[sd]?|fewer than|limited|struggl\w*|attack\w*|hallucinat\w*|errors? of|overestimat\w*|underestimat\w*|false (?:negative|positive)|random|chance|human|baselines? (?:achiev|obtain|reach)\w*|GPT-?\d\S*|ChatGPT|Claude|Gemini|remain\w*|even the|best model|most models|frontier|state-of-the-art models|target(?:ed)?|require[sd]?|simulat\w+ shows?|worst|average of [A-Z])\b|n't\b|\?/;
/** Comparisons with previous work, which do not describe it. */
const COMPARES =
  /\b(?:outperform\w*|surpass\w*|exceed\w*|compared (?:to|with)|over|than|improv\w*|against|relative to)\s+(?:\w+\s+){0,4}?(?:previous(?:ly)?|prior|existing|earlier|conventional|traditional|recent|other|others)\b/g;
/** Proportions of a size, a cost or a time are conditions: "with 10% of the data". */
const SIZE =
  /^\s*(?:CI\b|confidence|of the (?:parameters|data|training|time|width)|(?:trainable|parameters|labeled|training|sparsity|missing|width)\b|larger than)/;
const SIZE_REDUCED = /\b(?:reduc|decreas|cut|sav|remov)\w*\s$/;
/** "When we reduce 33%, …" is a condition. */
const CONDITION = /\b(?:[Ww]hen|[Ii]f|[Aa]fter|[Oo]nce)\b[^,]*$/;
/** "…, while U-Net decreases by 54%": the clause after `while` may have its own subject. */
const SUBORDINATE = /\b(?:while|whereas)\s/;
/** "while still reducing …" has no subject. */
const PARTICIPLE = /^(?:(?:still|also|even|further|simultaneously|\w+ly) )*(?:\w+ing\b|$)/;
/** Part of a list or range in which other figures lack a unit. */
const LIST_BEFORE = /\d[%x×]?\s*(?:to|-{1,2}|–|—|and|or|,|\/)\s*$/;
const LIST_AFTER = /^\s*(?:vs\.?|versus|to|-{1,2}|–|—|and|or|,|\/|~)\s*[+~]?\d/;
const VAGUE_BOUND = /^(?:only|just|between|from|below|under|at most|less than)$/i;
/** Introduces a baseline, whose figures may follow. */
const COMPARED = /\b(?:than|compared|versus|whereas|unlike|against|baselines?)\b.{0,60}$/;
const LISTED = new RegExp(String.raw`^(?:(?!${CUT}|\bover\b|\bbaselines?\b)[^;:—]){0,70}$`, 'u');

/**
 * Creates a function that returns whether a figure of a sentence is claimed as the paper's own
 * result.
 *
 * The rules prefer false negatives:
 * 1. Nothing in the sentence negates it, qualifies it or attributes it to others.
 * 2. The figure is complete: not a part of a range or list, and not a proportion of a size.
 * 3. It continues a list that began with a result, or its subject is the paper's (`we`, `our`, a
 *    name that the paper introduces) and it is the object of a verb of achievement or a comparison
 *    ("45% smaller").
 *
 * @param own names that the paper introduces
 */
export function createClaimTest(sentence: string, own: readonly string[]) {
  const isDoubtful = DOUBT.test(sentence.replace(COMPARES, ''));
  const isOurs = (subject: string) =>
    OURS.test(subject) || own.some((name) => subject.includes(name));

  return (figure: Figure, lastClaimed: Figure | undefined): boolean => {
    const before = sentence.slice(0, figure.from);
    const after = sentence.slice(figure.end);
    if (isDoubtful || !isQualified(figure, before, after)) return false;
    if (figure.text.endsWith(NEEDS_COMPARISON) && !COMPARATIVE.test(after) && !GAIN.test(after)) {
      return false;
    }
    if (lastClaimed && continuesList(sentence.slice(lastClaimed.end, figure.from))) return true;
    const verb = VERB_BEFORE.exec(before) ?? VERB_BEFORE_PARENTHESIS.exec(before);
    if (verb && (!EXCEED.test(verb[0]) || BY.test(before))) {
      return isSubject(before.slice(0, verb.index), isOurs);
    }
    if (COMPARED.test(before)) return false;
    const isCompared =
      COMPARATIVE.test(after) || (GAIN.test(after) && WEAK_VERB_BEFORE.test(before));
    return isCompared && isSubject(before, isOurs);
  };
}

function isQualified({ bound }: Figure, before: string, after: string): boolean {
  return !(
    VAGUE_BOUND.test(bound) ||
    // "surpassing the 13% of others"
    /\bthe\s+$/.test(before) ||
    LIST_BEFORE.test(before) ||
    LIST_AFTER.test(after) ||
    (SIZE.test(after) && !SIZE_REDUCED.test(before))
  );
}

/** @param between the text between a result and the next figure */
function continuesList(between: string): boolean {
  const opened = between.split('(').length;
  return opened === between.split(')').length && LISTED.test(between) && /,|\band\b/.test(between);
}

/** @param subject the sentence up to the verb */
function isSubject(subject: string, isOurs: (subject: string) => boolean): boolean {
  const clause = subject.split(SUBORDINATE).slice(1).at(-1);
  return (
    isOurs(subject) &&
    (clause === undefined || PARTICIPLE.test(clause) || isOurs(clause)) &&
    !CONDITION.test(subject) &&
    !/\bwithout\b/.test(subject)
  );
}
