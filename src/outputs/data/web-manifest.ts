import { COLOURS } from '../../collection/contrast.ts';
import type { Site } from '../../collection/schema.ts';

type ManifestSite = Pick<Site, 'name' | 'description' | 'language'> &
  Partial<Pick<Site, 'colours' | 'theme'>>;

/**
 * The web app manifest, with which a browser can install the site.
 *
 * @param href prefixes a path of the site with its sub-path
 * @see https://www.w3.org/TR/appmanifest/
 */
export function formatManifest(site: ManifestSite, href: (path: string) => string): string {
  const { ground = COLOURS.ground } = site.colours ?? {};
  // A manifest has one theme.
  const colour = ground[site.theme === 'dark' ? 'dark' : 'light'];
  const icon = (path: string, sizes: string, type: string) => ({ src: href(path), sizes, type });
  return JSON.stringify({
    name: site.name,
    description: site.description,
    lang: site.language,
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: colour,
    theme_color: colour,
    icons: [
      icon('/favicon.svg', 'any', 'image/svg+xml'),
      { ...icon('/icon-512.png', '512x512', 'image/png'), purpose: 'any maskable' },
    ],
  });
}
