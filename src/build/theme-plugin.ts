import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import type { Site } from '../collection/schema.ts';
import { parseTheme, THEME_FILE } from '../collection/theme-file.ts';

const NAME = 'virtual:offprint-theme.css';
/** Styles that only some sites need, because they enlarge every page. */
const ROW_FIGURES = normalizePath(join(import.meta.dirname, '../site/styles/row-figures.css'));

/**
 * The maintainer's own styles, which follow those of the site: colours in `site.yaml`, and
 * `theme.css`. Unlike all others they are in no layer, so that they take precedence. Leaves out
 * `row-figures.css` if rows have no figures.
 *
 * @param content absolute path of the content folder
 * @param base sub-path of the site, with a slash at both ends
 */
export function themePlugin(
  content: string,
  base: string,
  site: Pick<Site, 'colours' | 'figures'>,
): Plugin {
  const file = join(content, THEME_FILE);
  return {
    name: 'offprint:theme',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id.split('?')[0] === ROW_FIGURES && site.figures !== 'everywhere') return '';
      if (id !== `\0${NAME}`) return undefined;
      if (existsSync(file)) this.addWatchFile(file);
      const { css } = await parseTheme(content, base);
      return formatColours(site) + css;
    },
  };
}

/**
 * Custom properties of the colours that `site.yaml` sets. If it sets a ground, the grounds of
 * controls and the colours of lines are derived from that, at the same distances as in
 * `styles/theme.css`.
 */
export function formatColours({ colours = {} }: Pick<Site, 'colours'>): string {
  const { ground } = colours;
  const properties = [
    ...Object.entries(colours).flatMap(([name, pair]) =>
      pair ? [formatPair(name, pair.light, pair.dark)] : [],
    ),
    ...(ground
      ? [
          formatPair('card', mix(ground.light, 50, 'white'), mix(ground.dark, 95.5, 'white')),
          formatPair('wash', mix(ground.light, 96.5, 'black'), mix(ground.dark, 89.5, 'white')),
          formatPair('line', mix(ground.light, 90, 'black'), mix(ground.dark, 84, 'white')),
        ]
      : []),
  ];
  return properties.length > 0 ? `:root{${properties.join('')}}\n` : '';
}

const formatPair = (name: string, light: string, dark: string): string =>
  `--color-${name}:light-dark(${light},${dark});`;

/** @param share of the colour, in percent */
const mix = (colour: string, share: number, other: string): string =>
  `color-mix(in oklab,${colour} ${share}%,${other})`;
