import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readRegularFileSync } from '../../collection/regular-file.ts';
import { parseYaml } from '../../collection/yaml.ts';

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

/**
 * What is wrong with a language, and what to do. Nothing where the folder is out of sight, as from the
 * bundle that a build runs: the site was read before that was made.
 *
 * @param tag BCP 47
 */
export function describeLanguage(tag: string): string | undefined {
  if (!existsSync(FOLDER) || findLanguage(tag) !== undefined) return undefined;
  return `there is no text of the pages in "${tag}"; choose one of ${listLanguages().join(', ')} and say under "abstracts" what language the papers are in, or translate the text as docs/translate.md tells`;
}

/** The language of the text for a language tag, English where there is none in it. */
export function getLanguage(tag: string): string {
  return findLanguage(tag) ?? ENGLISH;
}

/**
 * The language that a site is shown in, as far as its `site.yaml` can be read: what is wrong with
 * that is told elsewhere.
 *
 * @param content absolute path of the content folder
 */
export function readLanguage(content: string): string {
  try {
    const text = readRegularFileSync(join(content, 'site.yaml')).toString('utf8');
    const { language } = parseYaml(text, 'site.yaml').data as { readonly language?: unknown };
    return typeof language === 'string' ? getLanguage(language) : ENGLISH;
  } catch {
    return ENGLISH;
  }
}

/** Absolute path of the file that has the text in a language. */
export function getTextPath(language: string): string {
  return join(FOLDER, `${language}.ts`);
}
