interface ManifestSite {
  readonly name: string;
  readonly description: string;
  readonly language: string;
}

/**
 * The web app manifest, with which a browser can install the site.
 *
 * @param href prefixes a path of the site with its sub-path
 * @see https://www.w3.org/TR/appmanifest/
 */
export function formatManifest(site: ManifestSite, href: (path: string) => string): string {
  const icon = (path: string, sizes: string, type: string) => ({ src: href(path), sizes, type });
  return JSON.stringify({
    name: site.name,
    description: site.description,
    lang: site.language,
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      icon('/favicon.svg', 'any', 'image/svg+xml'),
      { ...icon('/icon-512.png', '512x512', 'image/png'), purpose: 'any maskable' },
    ],
  });
}
