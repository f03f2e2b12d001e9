/** Maximum length in characters: about two lines of a list on a desktop. */
const MAX_LENGTH = 180;
const MIN_LENGTH = 80;

/** Phrases that only introduce a contribution. */
const OPENING =
  /^(?:in (?:this|the present) (?:paper|work|study|article|thesis|report|research),?|to (?:address|tackle|overcome|solve|bridge|fill|remedy) (?:this|these|the above|the aforementioned|those|such)(?: \w+)?(?: gaps?| issues?| problems?| challenges?| limitations?| shortcomings?| concerns?)?,|to (?:this|that) end,|motivated by these limitations,|here,?|therefore,?|thus,?|hence,?|instead,?)\s+(?=\S)/iu;
/** The end of a clause, after which the text is complete. */
const CLAUSE =
  /(?:;|:|,(?= (?:which|where|while|with|but|that|thereby|enabling|achieving|allowing|making|leading|resulting|including|using|by)\b)| [–—-]{1,3}(?= ))/gu;

/** Words that a text cannot end with. */
const REMOVABLE = new Set(
  'a an the this that which of to for by with in on at as and or if from into it its is are be can we our making small first only same most more not both than'.split(
    ' ',
  ),
);

/**
 * Shortens a sentence to about 180 characters: removes its opening phrase ("To address this, "),
 * and ends it at the end of a clause, otherwise between two words with an ellipsis. Formulas are not
 * split, and brackets are closed or removed.
 *
 * @param sentence with a placeholder for each formula
 * @param unmask restores the formulas
 */
export function shortenLead(sentence: string, unmask: (text: string) => string): string {
  const opened = sentence.replace(/^%\s*/, '').replace(OPENING, '');
  const text = opened.charAt(0).toUpperCase() + opened.slice(1);
  if (unmask(text).length <= MAX_LENGTH) return unmask(text);
  const isFitting = (end: number): boolean =>
    end >= MIN_LENGTH && unmask(text.slice(0, end)).length <= MAX_LENGTH && isBalanced(text, end);
  const clause = Array.from(text.matchAll(CLAUSE), ({ index }) => index).findLast(isFitting);
  if (clause !== undefined) return `${unmask(text.slice(0, clause))}.`;
  const word = Array.from(text.matchAll(/(?<=[^\s,;:([–—-])[,;:]?(?= )/gu), ({ index }) => index);
  const end = word.findLast(isFitting) ?? word.findLast((at) => at <= MAX_LENGTH);
  if (end === undefined) return unmask(text);
  return `${unmask(dropLooseEnd(text.slice(0, end)))}…`;
}

/** Whether no bracket is open at a position of a text. */
function isBalanced(text: string, end: number): boolean {
  let open = 0;
  for (const sign of text.slice(0, end)) {
    if (sign === '(' || sign === '[') open++;
    else if (sign === ')' || sign === ']') open--;
  }
  return open === 0;
}

function dropLooseEnd(text: string): string {
  const words = text.split(' ');
  while (REMOVABLE.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  return words.join(' ').replace(/[,;:]$/, '');
}
