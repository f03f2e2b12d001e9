/** Settings and links that every page needs, without the papers; those are in `content.ts`. */
import { hasFeature } from '../../collection/features.ts';
import { readSite } from '../../collection/read-site.ts';
import { createHref } from '../../outputs/addresses/href.ts';
import { PREPARE } from '../../outputs/policy/inline-scripts.ts';
import { formatTagPolicy } from '../../outputs/policy/policy.ts';
import { parseSettings } from '../../settings.ts';

const settings = parseSettings(process.env, process.cwd());

/** Absolute path of the content folder. */
export const { content } = settings;

/** See `settings.ts`. */
export const { mapDots } = settings;

export const site = await readSite(settings.content);

/** Whether this site has a feature or a kind of group. */
export const has = (name: string): boolean => hasFeature(site.features, name);

/** The Content-Security-Policy of every page. */
export const pagePolicy = formatTagPolicy({
  scripts: [PREPARE],
  formAction: site.subscribe?.action,
});

/** Adds the site's sub-path to an address, as in `href('/papers/x-pool/')`. */
export const href = createHref(settings.base);

/** Resolves a link in `site.yaml`: a path of this site, with its fragment, or a full address. */
export function toAddress(to: string): string {
  if (!to.startsWith('/')) return to;
  const [path = ''] = /^[^?#]*/.exec(to) ?? [];
  return href(path) + to.slice(path.length);
}

/** The absolute URL of a path, for other sites and programs. */
export function toUrl(path: string): string {
  return new URL(href(path), settings.site ?? site.origin).href;
}
