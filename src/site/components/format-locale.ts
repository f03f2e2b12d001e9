const known = new Map<string, string | undefined>();

/**
 * Formats a language for Open Graph, which requires a territory; the default is the most likely
 * one: "en" → "en_US".
 */
export function formatLocale(language: string): string | undefined {
  if (!known.has(language)) known.set(language, guessLocale(language));
  return known.get(language);
}

function guessLocale(language: string): string | undefined {
  try {
    const { language: code, region } = new Intl.Locale(language).maximize();
    return region && `${code}_${region}`;
  } catch {
    return undefined;
  }
}
