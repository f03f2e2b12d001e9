/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s([“"‘])(?:et al|e\.\s?g|i\.\s?e|cf|vs|viz|resp|approx|ca|Figs?|Eqs?|Secs?|Sect|Tabs?|Refs?|Nos?|Thm|Def|Prop|Dr|Profs?|Mr|Mrs|Ms|St|w\.\s?r\.\s?t|a\.\s?k\.\s?a|\p{Lu})\.\s*$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a plain text, in order and trimmed. A full stop after `et al.`, `e.g.`, `Fig.`
 * or an initial ends none.
 *
 * @param language BCP 47, for what ends a sentence there
 */
export function sentences(plain: string, language = 'en'): string[] {
  return [...readSentences(plain, language)];
}

/** The same, one after the other: who looks for one need not wait for those behind it. */
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
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
