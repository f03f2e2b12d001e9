/** An abbreviation in parentheses after its long form: "Similarity Space Replication (SSR)". */
export interface Definition {
  readonly short: string;
  readonly start: number;
  readonly end: number;
  /** Start of the long form. */
  readonly from: number;
}

/** Maximum length of an abbreviation. */
const MAX_SHORT_FORM = 60;
/** Maximum number of letters, which limits the ways to match them with words. */
const MAX_LETTERS = 20;

const BRACKETED = /\s\(([A-Za-z][\w@+&^.-]*[\w+])(?=\)|,|;)/g;

/**
 * "image generation (IG)": words in lower case before the parenthesis, without a noun that takes a
 * name.
 */
const GENERAL = /(?<![\p{L}])\p{Ll}[\p{Ll}-]{1,60}\s\(([A-Z][\w-]*)\)/gu;
const NAMING =
  /(?:dataset|benchmark|corpus|database|model|method|framework|network|algorithm|approach|paradigm|system|baseline|suite|architecture|metric|score)s?\s\($/;

/** Abbreviations of general terms, even if the letters don't match. */
export function findGeneralShorts(text: string): string[] {
  return [...text.matchAll(GENERAL)].flatMap((match) => {
    const short = match[1] ?? '';
    return NAMING.test(match[0].slice(0, -short.length - 1)) ? [] : [short];
  });
}

export function findDefinitions(text: string): Definition[] {
  const found: Definition[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    const short = match[1] ?? '';
    if (short.length > MAX_SHORT_FORM || !/[A-Z].*[A-Z\d]|^[A-Z]\w*[A-Z]/.test(short)) continue;
    const start = match.index + 2;
    // oxlint-disable-next-line regexp/no-super-linear-move -- of at most 60 characters
    const from = findLongForm(text, match.index, short.replace(/(?:s|-?[vV]?\d[\d.]*)$/, ''));
    if (from !== undefined) found.push({ short, start, end: start + short.length, from });
  }
  return found;
}

/** Finds the start of the long form of an abbreviation, by the initial letters of its words. */
function findLongForm(text: string, end: number, short: string): number | undefined {
  const letters = short.replace(/[^A-Za-z]/g, '').toLowerCase();
  if (letters.length > MAX_LETTERS) return undefined;
  const before = text.slice(Math.max(0, end - 160), end);
  // oxlint-disable-next-line regexp/no-super-linear-move -- of at most 160 characters
  const sentence = before.slice(before.search(/[^.;:()]*$/));
  const offset = end - sentence.length;
  const words = [...sentence.matchAll(/[\p{L}\d]+/gu)];
  const maxWords = Math.max(letters.length * 2, 3);
  for (let back = 1; back <= Math.min(words.length, maxWords); back += 1) {
    const word = words[words.length - back];
    if (word?.[0][0]?.toLowerCase() !== letters[0] || !word) continue;
    const last = words.slice(-back).map(([found]) => found.toLowerCase());
    if (isAbbreviation(letters, last)) return offset + word.index;
  }
  return undefined;
}

/**
 * Whether letters can be taken from the beginnings of the words in order; short words may be
 * skipped.
 */
function isAbbreviation(letters: string, words: readonly string[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return letters === '';
  for (let taken = Math.min(first.length, letters.length); taken > 0; taken -= 1) {
    if (
      isSubsequence(letters.slice(0, taken), first) &&
      isAbbreviation(letters.slice(taken), rest)
    ) {
      return true;
    }
  }
  return (
    /^(?:of|for|and|the|a|in|on|to|via|with|by|from|at|as)$/.test(first) &&
    isAbbreviation(letters, rest)
  );
}

function isSubsequence(letters: string, word: string): boolean {
  if (!word.startsWith(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
