import { stemOf } from '../../catalogue/stem.ts';
import { foldText } from './fold.ts';
import { unifySpelling } from './unify-spelling.ts';

/** A word and its position in a text. */
export interface Word {
  /** Folded, as `fold.ts` does: what spelling is compared by. */
  readonly text: string;
  /** What all its forms share: what is looked up. */
  readonly term: string;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Whether a hyphen or a dash, and nothing else, joins it to the word before. */
  readonly isJoined: boolean;
}

/** Whether a word is one character of a script that is not written in spaced words. */
export function isSpaceless(word: string): boolean {
  return SPACELESS_WORD.test(word);
}

/** Scripts written without spaces, and Korean, whose spacing and particles vary: one character is a word. */
const SPACELESS = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;

/** A Korean syllable, which some systems write as its letters: `김` as `ᄀ`, `ᅵ`, `ᆷ`. */
const KOREAN_SYLLABLE = String.raw`[\u1100-\u115f]+[\u1160-\u11a7]*[\u11a8-\u11ff]*`;

/** Soft hyphens, zero-width spaces and joiners: invisible inside a word. */
const INVISIBLE = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`;

/** `10,000`, `10’000` and `10 000` with a space that does not break: one number. */
const DIGIT = '[0-9０-９]';
const GROUPED_NUMBER = `(?<![\\p{L}\\p{N}.,])${DIGIT}{1,3}([,，'’\u00a0\u2007\u2009\u202f])${DIGIT}{3}(?:\\1${DIGIT}{3})*(?![\\p{L}\\p{N}])`;

/**
 * A word: letters and digits, a number with its thousands separators, a letter with the signs of
 * `C++` and `C#`, or one character of a script in {@link SPACELESS}. The first alternative is a
 * fast path for plain ASCII.
 */
const WORD = new RegExp(
  // oxlint-disable-next-line regexp/no-super-linear-move -- the last alternative takes whatever a run of letters gives up
  [
    GROUPED_NUMBER,
    String.raw`[A-Za-z0-9]{2,}(?=[^A-Za-z0-9\u0080-\uffff]|$)`,
    KOREAN_SYLLABLE,
    String.raw`[${SPACELESS}]\p{M}*`,
    String.raw`\b[A-Za-z](?:\+\+|#)`,
    String.raw`(?:(?![${SPACELESS}])[\p{L}\p{N}][\p{M}${INVISIBLE}]*)+`,
    '∇',
  ].join('|'),
  'gu',
);

const PLAIN = /^[a-z0-9]+$/;
const HYPHEN = /^[-\u2010-\u2015\u2212\ufe63\uff0d_]$/;
const SPACELESS_WORD = new RegExp(`^[${SPACELESS}]`, 'u');

/** Parts of a word that say nothing: "Bell's", "don't". */
const CLITIC = /^(?:s|t|re|ve|ll|d|m)$/i;

/** The words of a text in order. White space, punctuation and markup are between words. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    /** The one sign between this word and the one before. */
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

/** Forms that are remembered: a text is split several times, and most words are of a few. */
const MOST_FORMS = 500_000;

const forms = new Map<string, Pick<Word, 'text' | 'term'>>();

function formOf(written: string): Pick<Word, 'text' | 'term'> {
  let form = forms.get(written);
  if (form === undefined) {
    const text = foldWord(written);
    form = { text, term: termOf(text) };
    if (forms.size >= MOST_FORMS) forms.clear();
    forms.set(written, form);
  }
  return form;
}

const terms = new Map<string, string>();

/** What all forms of a word share; `folded` as {@link Word.text}. */
export function termOf(folded: string): string {
  let term = terms.get(folded);
  if (term === undefined) {
    term = /^[a-z]{3,}$/.test(folded) ? stemOf(unifySpelling(folded)) : folded;
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
