import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readRegularFileSync } from '../collection/regular-file.ts';
import type { Site } from '../collection/schema.ts';

const NAME = 'virtual:offprint-theme.css';

/**
 * Styles of the maintainer's own, which follow those of the site: colours in `site.yaml`, and
 * `theme.css`. Unlike all others they are in no layer, so that they take precedence.
 *
 * @param content absolute path of the content folder
 */
export function themePlugin(content: string, site: Pick<Site, 'colours'>): Plugin {
  const file = join(content, 'theme.css');
  return {
    name: 'offprint:theme',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const own = existsSync(file) ? readRegularFileSync(file).toString('utf8') : '';
      if (own !== '') this.addWatchFile(file);
      return formatColours(site) + own;
    },
  };
}

/** Custom properties of the colours that `site.yaml` sets. */
export function formatColours({ colours = {} }: Pick<Site, 'colours'>): string {
  const properties = Object.entries(colours).flatMap(([name, pair]) =>
    pair ? [`--color-${name}:light-dark(${pair.light},${pair.dark});`] : [],
  );
  return properties.length > 0 ? `:root{${properties.join('')}}\n` : '';
}
