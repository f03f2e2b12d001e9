/**
 * What readers see which is not content, in the site's language: `import { text } from '#text'`. In
 * programs, which read `site.yaml` when they start; the bundler has `text-plugin.ts`, which puts the
 * one language of the site in this place.
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
