/** About two lines of a list on a desk. */
const MAX_LENGTH = 180;
const MIN_LENGTH = 80;

/** What says only that a contribution follows. */
const OPENING =
  /^(?:in (?:this|the present) (?:paper|work|study|article|thesis|report|research),?|to (?:address|tackle|overcome|solve|bridge|fill|remedy) (?:this|these|the above|the aforementioned|those|such)(?: \w+)?(?: gaps?| issues?| problems?| challenges?| limitations?| shortcomings?| concerns?)?,|to (?:this|that) end,|motivated by these limitations,|here,?|therefore,?|thus,?|hence,?|instead,?)\s+(?=\S)/iu;
/** Where a clause ends; the text before it is whole by itself. */
const CLAUSE =
  /(?:;|:|,(?= (?:which|where|while|with|but|that|thereby|enabling|achieving|allowing|making|leading|resulting|including|using|by)\b)| [–—-]{1,3}(?= ))/gu;

/** Words that no text ends with. */
const LOOSE = new Set(
  'a an the this that which of to for by with in on at as and or if from into it its is are be can we our making small first only same most more not both than'.split(
    ' ',
  ),
);

/**
 * Shortens a sentence to about 180 characters: leaves its opening phrase out ("To address this, "), and
 * ends it where a clause does, or else between two words with an ellipsis. Formulas stay whole, and
 * brackets are closed or left out.
 *
 * @param sentence with a mark for each formula
 * @param unmask puts the formulas back
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

/** Whether no bracket is open at a place of a text. */
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
  while (LOOSE.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  return words.join(' ').replace(/[,;:]$/, '');
}
