/**
 * All text of the interface, in the site's language: `import { text } from '#text'`. Commands use
 * this module, which reads the language from `site.yaml`; in bundles, `text-plugin.ts` replaces it
 * with the text in the site's language.
 */
import { pathToFileURL } from 'node:url';
import { parseSettings } from '../../settings.ts';
import { getTextPath, readLanguage } from './find-language.ts';
import type { Text } from './languages/en.ts';

const { content } = parseSettings(process.env, process.cwd());
const path = pathToFileURL(getTextPath(readLanguage(content))).href;

export const { default: text } = (await import(/* @vite-ignore */ path)) as {
  readonly default: Text;
};
