/** Adverbs and the like between the subject and its verb. */
const ADVERBS = String.raw`(?:(?:here|therefore|thus|hence|now|first|newly|mainly|primarily|systematically|empirically|thoroughly|comprehensively|theoretically|mathematically|jointly|aim to|seek to|attempt to|propose to|are the first to),?\s){0,2}`;
/** Phrases by which a work refers to itself. */
const THIS_WORK = String.raw`(?:(?:this|the present|our)\s(?:\w+\s)?(?:paper|work|study|article|thesis|report|survey|research|review|tutorial|note)|the study)`;
const MAKE = String.raw`(?:propos|introduc|present|develop|design|devis|build|buil|creat|releas|construct|contribut)(?:e|es|ed|s|t|ing)?`;
const STUDY = String.raw`(?:study|studies|studied|investigat\w*|explor\w+|examin\w+|analy[sz]\w*|evaluat\w+|address\w*|tackl\w+|challeng\w+|revisit\w*|ask|asks|assess\w*|compar\w+|focus\w*|identif\w+|show|shows|demonstrate|demonstrates|find|prove|establish\w*|formulat\w+|formali[sz]\w+|recast|reformulat\w+|leverag\w+|learn|adapt|provide|provides|describe|describes|give|derive|survey|surveys|target|targets|surveys|fills|extends?|outline|define|expose|argue|view|conduct\w*|test|tested|seek\w*|aim|aims|endeavou?rs|deals|bypasses)`;

const MAKES = new RegExp(
  String.raw`\b(?:we|${THIS_WORK}),?\s(?:\w+ly\s)?${ADVERBS}${MAKE}\b`,
  'iu',
);
const HAVE_MADE = new RegExp(String.raw`\bwe\shave\s${MAKE}\b`, 'iu');
const STUDIES = new RegExp(
  String.raw`\b(?:we|${THIS_WORK}),?\s(?:\w+ly\s)?${ADVERBS}${STUDY}\b`,
  'iu',
);
/** "A network (IARN) is proposed", "our contribution is …". */
const IS_MADE =
  /\b(?:is|are) (?:proposed|introduced|presented|developed)\b|\b(?:primary|main|key|core) contributions?\b/iu;
/** "Our method, LELA, is …", "Our system, named CodeMonkeys, allows …". */
const OUR_METHOD =
  /^(?:our|the proposed)\s+(?:\w+[\s-]){0,3}(?:approach|method|system|model|framework|solution|pipeline|benchmark|algorithm|series)\b/iu;

/** "In this paper", and phrases for the problem that a contribution addresses. */
const IN_THIS_WORK = new RegExp(
  String.raw`\b(?:in|of) ${THIS_WORK}\b|^${THIS_WORK}\b|^here,? we\b`,
  'iu',
);
const ANSWERS =
  /^(?:to (?:this end|that end|address|overcome|tackle|bridge|fill|solve|mitigate|alleviate|remedy|resolve|close|counter)|motivated by|inspired by|towards? this|therefore|thus|hence|instead|in light of|building (?:up)?on)\b/iu;
const NAMES =
  /\b(?:called|named|dubbed|termed|coined|namely|abbreviated)\b|\([^()]{0,16}\p{Lu}{2}/u;
/** Phrases for additions to a contribution and for experiments. */
const ADDS =
  /^(?:additionally|furthermore|moreover|also|besides|finally|lastly|last|in addition|further|first|firstly|second|secondly|third|thirdly|next|then|subsequently|specifically|concretely|in particular|for example|notably|overall|together|in summary|empirically|critically|as a result|meanwhile|to (?:train|evaluate|support|assess|validate|demonstrate|facilitate|further|enable|build|prevent|enhance|improve|investigate|validate))\b|\bwe (?:also|further|then|additionally|subsequently|next|finally)\b|\bwe\b[^.]{0,20}\b(?:is|are) based\b/iu;
const TESTS =
  /\b(?:extensive|comprehensive|empirical|our|the) (?:\w+ )?(?:experiment\w*|results|findings|evaluations?|analys[ei]s|ablations?)\b|^experiment\w*\b|^results\b|\boutperform|\bstate-of-the-art (?:performance|results)\b/iu;
const OFFERS =
  /https?:|\b(?:code|models?|data|datasets?|benchmarks?|weights|demo|videos?|checkpoints?)\b[^.]{0,80}\b(?:available|released|open-sourced?|accessed|found|public)\b/iu;
const CRITICIZES =
  /^(?:however|yet|despite|although|while|unfortunately|existing|current|previous|prior|recent|recently|traditional|conventional|most)\b/iu;

const MAKES_SCORE = 5;
const STUDIES_SCORE = 3;

/**
 * Rates how likely a sentence is to state an abstract's contribution.
 *
 * 1. The base score depends on the statement: something is introduced ("we propose", "this paper
 *   introduces": 5), the work's method is described (4), or something is studied or shown (3).
 * 2. It increases for "in this paper" (1.5), for addressing a problem ("to address this": 1), for
 *   naming what it introduces (0.5), for a name from the title (1.5) and for the title's words (up
 *   to 1.5).
 * 3. It decreases for additions ("furthermore", "second, we": 2.5), experiments (2), criticism of
 *   others (1.5), offers of code or data (6), and slightly with the position.
 *
 * @param sentence with a placeholder for each formula
 * @param position 0 for the first
 * @param title its name ("X-Pool: …"), and the share of its words that a text contains
 * @param best the best rating so far; a sentence that cannot exceed it is rated `-Infinity` without
 *   looking for the words of the title, which takes longest
 */
export function rateSentence(
  sentence: string,
  position: number,
  title: { readonly name: string | undefined; readonly share: (text: string) => number },
  best = -Infinity,
): number {
  let rating = 0;
  if (MAKES.test(sentence) || HAVE_MADE.test(sentence)) rating = MAKES_SCORE;
  else if (IS_MADE.test(sentence) || OUR_METHOD.test(sentence)) rating = MAKES_SCORE - 1;
  else if (STUDIES.test(sentence)) rating = STUDIES_SCORE;
  if (IN_THIS_WORK.test(sentence)) rating += 1.5;
  if (ANSWERS.test(sentence)) rating += 1;
  if (NAMES.test(sentence)) rating += 0.5;
  if (title.name !== undefined && sentence.includes(title.name)) rating += 1.5;
  const deductions = [
    ADDS.test(sentence) ? 2.5 : 0,
    TESTS.test(sentence) ? 2 : 0,
    CRITICIZES.test(sentence) ? 1.5 : 0,
    OFFERS.test(sentence) ? 6 : 0,
    0.1 * position,
  ];
  const rateWith = (share: number): number =>
    deductions.reduce((rest, deduction) => rest - deduction, rating + 1.5 * share);
  return rateWith(1) > best ? rateWith(title.share(sentence)) : -Infinity;
}
