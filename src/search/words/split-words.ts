import { stemOf } from '../../catalogue/stem.ts';
import { foldText } from './fold.ts';
import { STOP_WORDS } from './stop-words.ts';
import { unifySpelling } from './unify-spelling.ts';

/** A word and its position in a text. */
export interface Word {
  /** Folded; spelling is compared by this. */
  readonly text: string;
  /** Shared by all forms of the word; used for look-ups. */
  readonly term: string;
  /** Position in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether only a hyphen or a dash separates it from the previous word. */
  readonly isJoined: boolean;
}

/** Whether a word is a single character of a script without spaces between words. */
export function isSpaceless(word: string): boolean {
  return SPACELESS_WORD.test(word);
}

/**
 * Scripts written without spaces, and Korean, because its spacing and particles vary: each
 * character is a word.
 */
const SPACELESS = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;

/** A Korean syllable in decomposed form, as some systems write it: `김` as `ᄀ`, `ᅵ`, `ᆷ`. */
const KOREAN_SYLLABLE = String.raw`[\u1100-\u115f]+[\u1160-\u11a7]*[\u11a8-\u11ff]*`;

/** Soft hyphens, zero-width spaces and joiners, which are invisible within a word. */
const INVISIBLE = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`;

/** `10,000`, `10’000` and `10 000` with a no-break space are one number. */
const DIGIT = '[0-9０-９]';
const GROUPED_NUMBER = `(?<![\\p{L}\\p{N}.,])${DIGIT}{1,3}([,，'’\u00a0\u2007\u2009\u202f])${DIGIT}{3}(?:\\1${DIGIT}{3})*(?![\\p{L}\\p{N}])`;

/** The number and the sign of `14x14`, which is `14×14`; also of `3x3x3`, but not of `8x7B`. */
const DIMENSION = String.raw`(?<=^|[^\p{L}\p{N}]|\d[xX])\d{1,6}[xX](?=\d{1,6}(?:[xX]\d{1,6}){0,2}(?![\p{L}\p{N}]))`;

/**
 * A word: letters and digits, a number with thousands separators, a letter with the signs of `C++`
 * and `C#`, or one character of a script in {@link SPACELESS}. The first alternative is a fast path
 * for plain ASCII.
 */
const WORD = new RegExp(
  // oxlint-disable-next-line regexp/no-super-linear-move -- the last alternative matches the characters that a run of letters gives back
  [
    GROUPED_NUMBER,
    DIMENSION,
    String.raw`[A-Za-z0-9]{2,}(?=[^A-Za-z0-9\u0080-\uffff]|$)`,
    KOREAN_SYLLABLE,
    String.raw`[${SPACELESS}]\p{M}*`,
    String.raw`\b[A-Za-z](?:\+\+|#)`,
    String.raw`(?:(?![${SPACELESS}])[\p{L}\p{N}][\p{M}${INVISIBLE}]*)+`,
    '∇',
  ].join('|'),
  'gu',
);

const DIMENSION_WORD = /^\d+[xX]$/;
const PLAIN = /^[a-z0-9]+$/;
const HYPHEN = /^[-\u2010-\u2015\u2212\ufe63\uff0d_]$/;
const SPACELESS_WORD = new RegExp(`^[${SPACELESS}]`, 'u');

/** Clitics without a separate meaning: "Bell's", "don't". */
const CLITIC = /^(?:s|t|re|ve|ll|d|m)$/i;

/** Splits a text into words, dropping white space, punctuation and markup. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [found] = match;
    const isDimension =
      DIMENSION_WORD.test(found) && /\d/.test(text.charAt(match.index + found.length));
    const written = isDimension ? found.slice(0, -1) : found;
    const start = match.index;
    /** The single character between this word and the previous one. */
    const between = words.length > 0 && start === last + 1 ? text.charAt(last) : '';
    last = start + written.length;
    if ((between === "'" || between === '’') && CLITIC.test(written)) continue;
    const form = formOf(written);
    if (form.text === '') continue;
    words.push({
      text: form.text,
      term: form.term,
      start,
      end: last,
      isJoined: between !== '' && between !== ' ' && HYPHEN.test(between),
    });
  }
  return words;
}

/** Size of the cache of stems; texts are split several times and share most words. */
const MAX_CACHED_STEMS = 500_000;

const forms = new Map<string, Pick<Word, 'text' | 'term'>>();

function formOf(written: string): Pick<Word, 'text' | 'term'> {
  let form = forms.get(written);
  if (form === undefined) {
    const text = foldWord(written);
    form = { text, term: termOf(text) };
    if (forms.size >= MAX_CACHED_STEMS) forms.clear();
    forms.set(written, form);
  }
  return form;
}

const terms = new Map<string, string>();

/** The term of a word; `folded` as {@link Word.text}. */
export function termOf(folded: string): string {
  let term = terms.get(folded);
  if (term === undefined) {
    term = /^[a-z]{3,}$/.test(folded) ? stemOf(unifySpelling(folded)) : folded;
    // Stop words are not indexed, but "using" is not one, although its stem is "us".
    if (STOP_WORDS.has(term) && !STOP_WORDS.has(folded)) term += 'e';
    terms.set(folded, term);
  }
  return term;
}

function foldWord(written: string): string {
  const folded = foldText(written);
  if (PLAIN.test(folded)) return folded;
  return folded
    .replace('++', 'plusplus')
    .replace('#', 'sharp')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
