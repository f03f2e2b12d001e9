import { foldText } from './fold.ts';

/**
 * Function words of other languages. The first list of each language shows that a question is in
 * it; the second also contains words that are English, names or abbreviations by themselves: “die”,
 * “von”, “DES”. Only lower-case words count.
 */
const LANGUAGES: readonly (readonly [telling: string, others: string])[] = [
  [
    `für und oder nicht ist sind wie welche welcher welches werden wird eine einen einem eines
    einer über zum zur beim vom auf aus bei durch ohne gegen zwischen wenn dass auch gibt kann können
    sich ich wir sie ihre ihr wozu wofür warum`,
    `mit der die das den dem des ein im am in an von zu so als was war hat nach um es man bis nur noch
    mehr sehr wer wo mich mir macht`,
  ],
  [
    `les une dans avec quels quelles quelle sont où été aux cette ces`,
    `le la de des du et en un est sur pour par que qui comment ce se au plus`,
  ],
  [
    `una cómo qué cuáles está según`,
    `para sobre como el los la las de del en con por que y un se al es`,
  ],
  [
    `della dello delle degli nella perché che`,
    `gli sono il lo la i le di da in con per su un una e è`,
  ],
];

/** Shorter words would lose too much. */
const MIN_STRIPPED = 4;

const WORDS = LANGUAGES.map((lists) => lists.map((list) => list.split(/\s+/)));

/** A German word without the ending of its case or number: “Bildern” → “bild”. */
export function stripEnding(text: string): string {
  return text.length < MIN_STRIPPED ? text : text.replace(/(?:er|e)?[ns]?$/, '');
}

/**
 * The function words of a question's language if it is not English, as `fold.ts` writes them;
 * otherwise none.
 */
export function findForeignWords(question: string): ReadonlySet<string> {
  const typed = question.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const own = WORDS.find(([telling = []]) => typed.some((word) => telling.includes(word)));
  const words = new Set(own?.flat());
  return new Set(typed.filter((word) => words.has(word.toLowerCase())).map(foldText));
}
