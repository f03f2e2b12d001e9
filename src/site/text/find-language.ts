import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readRegularFileSync } from '../../collection/regular-file.ts';
import { parseYaml } from '../../collection/yaml.ts';

/** Absolute path of the folder with a file for each language, named after its tag. */
const FOLDER = join(import.meta.dirname, 'languages');

const ENGLISH = 'en';

/** Lists the languages of the interface. */
export function listLanguages(): readonly string[] {
  return readdirSync(FOLDER)
    .map((file) => basename(file, '.ts'))
    .sort();
}

/**
 * Finds the interface language for a language tag: "de" for "de-AT", if there is none for the
 * latter.
 *
 * @param tag BCP 47
 * @returns undefined if the interface is not available in the language
 */
export function findLanguage(tag: string): string | undefined {
  const languages = listLanguages();
  const wanted = [...Intl.getCanonicalLocales(tag), new Intl.Locale(tag).language];
  return wanted.find((language) => languages.includes(language));
}

/**
 * Describes an unsupported language, and what to do. Returns undefined in the bundle that a build
 * runs, where the folder does not exist; the language was checked before.
 *
 * @param tag BCP 47
 */
export function describeLanguage(tag: string): string | undefined {
  if (!existsSync(FOLDER) || findLanguage(tag) !== undefined) return undefined;
  return `the interface is not available in "${tag}"; choose one of ${listLanguages().join(', ')} and set "abstracts" to the language of the papers, or translate the interface as described in docs/translate.md`;
}

/** Finds the interface language for a language tag, or English if there is none. */
export function getLanguage(tag: string): string {
  return findLanguage(tag) ?? ENGLISH;
}

/**
 * Reads the interface language of a site from its `site.yaml`, or English if it cannot be read;
 * faults of that file are reported elsewhere.
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

/** Absolute path of the file of a language. */
export function getTextPath(language: string): string {
  return join(FOLDER, `${language}.ts`);
}
