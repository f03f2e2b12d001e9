/** A part of a paragraph: words, or a formula, in which browsers don't search for text. */
export interface Run {
  readonly text: string;
  readonly isMath: boolean;
}

/** Number of words at each end of a quotation; more are used if these are ambiguous. */
const WORDS_PER_END = 4;
/** Maximum length of a text that is quoted in full, in characters. */
const MAX_FULL_LENGTH = 80;
/** Number of words of the prefix, which is needed if the same words occur earlier on the page. */
const PREFIX_WORDS = 4;

interface Word {
  readonly start: number;
  readonly end: number;
}

/**
 * Creates a text directive (the part of an address after `#:~:`), which makes browsers highlight a
 * range of a paragraph: https://wicg.github.io/scroll-to-text-fragment/. Undefined if the range
 * contains no words.
 *
 * @param runs the paragraph
 * @param from,to the range, in characters of all runs together
 * @param before all text of the page before the paragraph
 */
export function createTextDirective(
  runs: readonly Run[],
  from: number,
  to: number,
  before: string,
): string | undefined {
  const text = runs.map((run) => run.text).join('');
  const stretches = cutRuns(runs, from, to).filter(
    ({ start, end }) => listWords(text, start, end).length > 0,
  );
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const firstWords = listWords(text, first.start, first.end);
  const lastWords = listWords(text, last.start, last.end);
  const start = firstWords[0]?.start ?? first.start;
  const end = lastWords.at(-1)?.end ?? last.end;
  const cut = (a: number, b: number): string => text.slice(a, b).replace(/\s+/g, ' ').trim();
  const earlier = fold(`${before} ${text.slice(0, start)}`);
  const occursBefore = (words: string): boolean => earlier.includes(fold(words));

  if (first === last && end - start <= MAX_FULL_LENGTH) {
    const quotation = cut(start, end);
    const prefix = occursBefore(quotation) ? findPrefix(runs, text, start) : '';
    return format(prefix, quotation);
  }

  const startEnd = extend(firstWords.length, (count) => {
    const at = firstWords[count - 1]?.end ?? first.end;
    return { at, isGood: !occursBefore(cut(start, at)) };
  });
  const prefix = startEnd.isGood ? '' : findPrefix(runs, text, start);
  const endStart = extend(lastWords.length, (count) => {
    const at = Math.max(
      lastWords.at(-count)?.start ?? last.start,
      first === last ? startEnd.at : 0,
    );
    const between = fold(text.slice(startEnd.at, end));
    // Browsers take the first match after the start.
    return {
      at,
      isGood: between.indexOf(fold(cut(at, end))) === between.lastIndexOf(fold(cut(at, end))),
    };
  });
  if (first === last && endStart.at <= startEnd.at) return format(prefix, cut(start, end));
  return format(prefix, cut(start, startEnd.at), cut(endStart.at, end));
}

/** Takes the fewest words that are unambiguous, beginning with `WORDS_PER_END`; all of them if none are. */
function extend(
  max: number,
  take: (count: number) => { readonly at: number; readonly isGood: boolean },
): { readonly at: number; readonly isGood: boolean } {
  for (let count = Math.min(WORDS_PER_END, max); count < max; count += 1) {
    const taken = take(count);
    if (taken.isGood) return taken;
  }
  return take(max);
}

/** The words between two positions, split at formulas. */
function cutRuns(runs: readonly Run[], from: number, to: number): readonly Word[] {
  let at = 0;
  return runs.flatMap(({ text, isMath }) => {
    const start = Math.max(at, from);
    const end = Math.min(at + text.length, to);
    at += text.length;
    return isMath || start >= end ? [] : [{ start, end }];
  });
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function listWords(text: string, from: number, to: number): readonly Word[] {
  return [...segmenter.segment(text.slice(from, to))].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ start: from + index, end: from + index + segment.length }] : [],
  );
}

/** The words just before a position, up to the previous formula. */
function findPrefix(runs: readonly Run[], text: string, position: number): string {
  const run = cutRuns(runs, 0, position).at(-1);
  if (run?.end !== position) return '';
  const words = listWords(text, run.start, position);
  const first = words.at(-PREFIX_WORDS) ?? words[0];
  return first === undefined ? '' : text.slice(first.start, position).replace(/\s+/g, ' ').trim();
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

function format(prefix: string, start: string, end?: string): string {
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
  ];
  return `text=${parts.join(',')}`;
}

/**
 * Hyphens are syntax in a directive; the other characters are dropped by programs that detect
 * addresses in text.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-.!~*'()_]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
