import { isSameLanguage } from './languages.ts';

/** Frequent words that hardly occur in the other languages. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  de: 'der die das und ist wird werden nicht eine einen einer mit von für auf dem den wir auch dass sich zur zum durch wie sind',
  en: 'the and of is are we that this with from which for by to it be their not these have was were in',
  es: 'el los las una y que del con para por se este esta como más sus es son en la',
  fr: 'le les des est une et du dans que qui pour sur avec nous cette ces par sont au aux la en',
  it: 'il gli della dei delle che di una è sono con per nel questo questa si alla le in la',
  nl: 'het een van en is dat met voor wij deze zijn niet op te wordt aan door ook de in',
  pt: 'o os as uma e que do da dos das com para por se este esta não são em mais',
};
const WORDS = Object.entries(FUNCTION_WORDS).map(
  ([tag, words]) => [tag, new Set(words.split(' '))] as const,
);

/** Languages whose script shows them. */
const SCRIPTS: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/** Shorter paragraphs do not show their language, in words. */
const MIN_WORDS = 12;
/** Minimum share of function words of a language, and how much more frequent they must be. */
const MIN_SHARE = 0.2;
const MIN_FACTOR = 1.5;

/**
 * Separates an abstract that is given in several languages.
 *
 * @param wanted the languages to prefer, the first most; otherwise, that of the first paragraph
 * @returns the abstract in one language, and the others by their language
 */
export function splitLanguages(
  abstract: string,
  wanted: readonly (string | undefined)[],
): { text: string; others: Readonly<Record<string, string>> } {
  const paragraphs = abstract.split('\n\n');
  const known = paragraphs.map(findLanguage);
  const first = known.find((tag) => tag !== undefined);
  if (new Set(known.filter((tag) => tag !== undefined)).size < 2 || first === undefined)
    return { text: abstract, others: {} };
  const byTag = new Map<string, string[]>();
  let current = first;
  for (const [at, paragraph] of paragraphs.entries()) {
    current = known[at] ?? current;
    byTag.set(current, [...(byTag.get(current) ?? []), paragraph]);
  }
  const chosen =
    wanted
      .flatMap((tag) =>
        tag ? [...byTag.keys()].filter((other) => isSameLanguage(tag, other)) : [],
      )
      .at(0) ?? first;
  const texts = [...byTag].map(([tag, parts]) => [tag, parts.join('\n\n')] as const);
  return {
    text: texts.find(([tag]) => tag === chosen)?.[1] ?? abstract,
    others: Object.fromEntries(texts.filter(([tag]) => tag !== chosen)),
  };
}

/** The language of a paragraph, if it is certain. */
function findLanguage(paragraph: string): string | undefined {
  const letters = paragraph.match(/\p{L}/gu)?.length ?? 0;
  for (const [tag, script] of SCRIPTS) {
    const share = (paragraph.match(script)?.length ?? 0) / letters;
    if (share > (tag === 'ja' ? 0.2 : 0.5)) return tag;
  }
  const words = paragraph.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return undefined;
  const [best, second] = WORDS.map(
    ([tag, known]) => [tag, words.filter((word) => known.has(word)).length / words.length] as const,
  ).sort(([, a], [, b]) => b - a);
  if (best === undefined || second === undefined || best[1] < MIN_SHARE) return undefined;
  return best[1] >= second[1] * MIN_FACTOR ? best[0] : undefined;
}
