/** Language names of BibLaTeX and catalogues that are missing in CLDR, and ISO 639-2/B codes. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{ ngerman: 'de', austrian: 'de', naustrian: 'de', nswissgerman: 'de', swissgerman: 'de' },
  ...{ american: 'en', british: 'en', canadian: 'en', australian: 'en', newzealand: 'en' },
  ...{ usenglish: 'en', ukenglish: 'en', acadian: 'fr', canadien: 'fr', francais: 'fr' },
  ...{ brazil: 'pt-BR', brazilian: 'pt-BR', portuges: 'pt', farsi: 'fa', magyar: 'hu' },
  ...{ alb: 'sq', arm: 'hy', baq: 'eu', bur: 'my', chi: 'zh', cze: 'cs', dut: 'nl', fre: 'fr' },
  ...{ geo: 'ka', ger: 'de', gre: 'el', ice: 'is', mac: 'mk', may: 'ms', per: 'fa', rum: 'ro' },
  ...{ slo: 'sk', tib: 'bo', wel: 'cy' },
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
const DISPLAY = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const OTHERS = ['de', 'fr', 'es', 'it'].map(
  (locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }),
);
let byName: ReadonlyMap<string, string> | undefined;

/**
 * Converts a BCP 47 tag, an ISO 639 code, or a language's name in English, German, French, Spanish,
 * Italian or in the language itself to its BCP 47 tag.
 * Undefined if there is no such language.
 */
export function parseLanguage(source: string): string | undefined {
  const name = source.trim().toLowerCase().replaceAll('_', '-');
  if (Object.hasOwn(OTHER_NAMES, name)) return OTHER_NAMES[name];
  byName ??= listNames();
  const named = byName.get(name);
  if (named !== undefined || !/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/.test(name)) return named;
  try {
    const { baseName, language } = new Intl.Locale(name);
    return language === 'mul' || DISPLAY.of(language) === undefined ? undefined : baseName;
  } catch {
    return undefined;
  }
}

/** Whether two BCP 47 tags have the same language and script, such as `en` and `en-GB`. */
export function isSameLanguage(tag: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const [a, b] = [tag, other].map((value) => new Intl.Locale(value).maximize());
  return a?.language === b?.language && a?.script === b?.script;
}

function listNames(): ReadonlyMap<string, string> {
  const tags = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map(
    tags.flatMap((tag) => {
      // Deprecated codes have the same name as their replacements.
      if (DISPLAY.of(tag) === undefined || Intl.getCanonicalLocales(tag)[0] !== tag) return [];
      const inItself = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
      return [inItself, ...OTHERS, DISPLAY].flatMap((names) => {
        const name = names.of(tag)?.toLowerCase();
        return name === undefined ? [] : [[name, tag] as const];
      });
    }),
  );
}
