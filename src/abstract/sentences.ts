/** Abbreviations: their full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s([“"‘])(?:et al|e\.\s?g|i\.\s?e|cf|vs|viz|resp|approx|ca|Figs?|Eqs?|Secs?|Sect|Tabs?|Refs?|Nos?|Thm|Def|Prop|Dr|Profs?|Mr|Mrs|Ms|St|w\.\s?r\.\s?t|a\.\s?k\.\s?a|w\.\s?l\.\s?o\.\s?g|i\.\s?i\.\s?d|z\.\s?B|d\.\s?h|bzw|vgl|(?:\p{Lu}\.)*\p{Lu})\.\s*$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Splits a plain text into trimmed sentences. A full stop after `et al.`, `e.g.`, `Fig.` or an
 * initial does not end one.
 *
 * @param language BCP 47; determines sentence boundaries
 */
export function sentences(plain: string, language = 'en'): string[] {
  return [...readSentences(plain, language)];
}

/** Like {@link sentences}, but lazy. */
export function* readSentences(plain: string, language = 'en'): Generator<string> {
  let open = '';
  for (const { segment } of segmenterOf(language).segment(plain)) {
    open += segment;
    if (ABBREVIATION.test(open.slice(-24))) continue;
    const sentence = open.trim();
    open = '';
    if (sentence !== '') yield sentence;
  }
  const rest = open.trim();
  if (rest !== '') yield rest;
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}
