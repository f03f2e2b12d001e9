import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** Absolute path of the folder that holds a file for each language, named by its tag. */
const FOLDER = join(import.meta.dirname, 'languages');

const ENGLISH = 'en';

/** Languages that there is a text in. */
export function listLanguages(): readonly string[] {
  return readdirSync(FOLDER)
    .map((file) => basename(file, '.ts'))
    .sort();
}

/**
 * The language of the text for a language tag: "de" for "de-AT", where that has no text of its own.
 *
 * @param tag BCP 47
 * @returns undefined where there is no text in the language
 */
export function findLanguage(tag: string): string | undefined {
  const languages = listLanguages();
  const wanted = [...Intl.getCanonicalLocales(tag), new Intl.Locale(tag).language];
  return wanted.find((language) => languages.includes(language));
}

/** @throws Error that says what to do where there is no text in the language */
export function demandLanguage(tag: string): string {
  const language = findLanguage(tag);
  if (language !== undefined) return language;
  throw new Error(
    `content/site.yaml says "language: ${tag}", and there is no text of the pages in it. Choose one of ${listLanguages().join(', ')}, and say under "abstracts" what language the papers are in; or translate the text, as docs/translate.md tells.`,
  );
}

/**
 * The language that a site is shown in, as far as its `site.yaml` can be read: what is wrong with
 * that is told elsewhere.
 *
 * @param content absolute path of the content folder
 */
export function readLanguage(content: string): string {
  try {
    const site: unknown = parse(readFileSync(join(content, 'site.yaml'), 'utf8'));
    const { language } = site as { readonly language?: unknown };
    return (typeof language === 'string' && findLanguage(language)) || ENGLISH;
  } catch {
    return ENGLISH;
  }
}

/** Absolute path of the file that has the text in a language. */
export function getTextPath(language: string): string {
  return join(FOLDER, `${language}.ts`);
}
