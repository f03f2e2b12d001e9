/**
 * Endings and roots that differ between British and American English, and their common form; "-ise"
 * and "-ize" are handled by `catalogue/stem.ts`. The result need not be a word, since it is only
 * compared with other results. Therefore a rule may also change words it is not meant for
 * ("contour" becomes "contor"), as long as words of different meaning stay different.
 */
const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/(?<=\p{L}{3})yz(?=e[drs]?$|ers$|ing$)/u, 'ys'],
  [/(?<=\p{L}{3})our(?=$|s$|ed$|ing$|al$|ally$|able$|ably$|hoods?$|ites?$|less$|ful$|ly$)/u, 'or'],
  [/(?<=cent|fib|lit|met|nit|theat|calib|spect|lust|meag|somb)re(?=s?$)/u, 'er'],
  [/(?<=cent|theat)red$/u, 'ered'],
  [/ogue(?=s?$)/u, 'og'],
  [/(?<=^def|^off|^lic|^pret)ence/u, 'ense'],
  [/(?<=^(?:an|isch|leuk|hypoglyc|septic)?|h)aem/u, 'em'],
  [/(?<=h|an|c|f|g|p|l|t|gyn|arch|pal|encyclop|orthop)ae(?=[mdstocl])/u, 'e'],
  [/oe(?=dem|str|soph|tus|tal|lia)|(?<=diarrh|man|hom)oe/u, 'e'],
  [/^(an)?aesth/u, '$1esth'],
  [/sulph/u, 'sulf'],
  [/gramme(?=s?$)/u, 'gram'],
  [/^grey/u, 'gray'],
  [/^aluminium/u, 'aluminum'],
  [/^artefact/u, 'artifact'],
  [/^mould/u, 'mold'],
  [/^plough/u, 'plow'],
  [/^sceptic/u, 'skeptic'],
  [/^ageing$/u, 'aging'],
  [/(?<=judg|acknowledg)ement/u, 'ment'],
  [/(?<=fulfi|instal|enrol|distil|skil)l(?=l)/u, ''],
];

/** The common form of British and American spellings; lower case without diacritics. */
export function unifySpelling(word: string): string {
  if (word.length < 4) return word;
  return RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}
