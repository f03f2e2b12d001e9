import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import type { Site } from '../collection/schema.ts';
import { parseTheme, THEME_FILE } from '../collection/theme-file.ts';

const NAME = 'virtual:offprint-theme.css';
/** Maximum number of letters in the links of the header that fit on a tablet. */
const MAX_HEADER_LETTERS = 30;

/** Style sheets that enlarge every page, and which sites need them. */
const OPTIONAL: ReadonlyMap<string, (site: ThemedSite) => boolean> = new Map([
  [getPath('row-figures.css'), ({ figures }: ThemedSite) => figures === 'everywhere'],
  [getPath('long-header.css'), hasLongHeader],
]);

type ThemedSite = Pick<Site, 'colours' | 'figures' | 'header'>;

/**
 * Adds the maintainer's own styles: colours in `site.yaml`, and `theme.css`. Unlike all others they
 * are in no layer, so they take precedence. Leaves out style sheets that the site does not need.
 *
 * @param content absolute path of the content folder
 * @param base sub-path of the site, with a slash at both ends
 */
export function themePlugin(content: string, base: string, site: ThemedSite): Plugin {
  const file = join(content, THEME_FILE);
  return {
    name: 'offprint:theme',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (OPTIONAL.get(id.split('?')[0] ?? '')?.(site) === false) return '';
      if (id !== `\0${NAME}`) return undefined;
      if (existsSync(file)) this.addWatchFile(file);
      const { css } = await parseTheme(content, base);
      return formatColours(site) + css;
    },
  };
}

/** Whether the links that `site.yaml` puts into the header are too long for a tablet. */
export function hasLongHeader({ header = [] }: Pick<Site, 'header'>): boolean {
  return header.reduce((letters, { label }) => letters + label.length, 0) > MAX_HEADER_LETTERS;
}

function getPath(name: string): string {
  return normalizePath(join(import.meta.dirname, '../site/styles', name));
}

/**
 * Formats the custom properties of the colours that `site.yaml` sets. The backgrounds of controls and
 * the colours of lines are derived from the ground, at the same distances as in `styles/theme.css`.
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

/** @param share percentage of `colour` */
const mix = (colour: string, share: number, other: string): string =>
  `color-mix(in oklab,${colour} ${share}%,${other})`;
