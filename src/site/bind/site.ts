/** What every page knows of its site without its papers; `content.ts` has those. */
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

/** What a page of this site may do, the same for all. */
export const pagePolicy = formatTagPolicy({
  scripts: [PREPARE],
  formAction: site.subscribe?.action,
});

/** An address of this site, such as `href('/papers/x-pool/')`, under its sub-path. */
export const href = createHref(settings.base);

/** The address of a link in `site.yaml`: a path of this site with its fragment, or a full address. */
export function toAddress(to: string): string {
  if (!to.startsWith('/')) return to;
  const [path = ''] = /^[^?#]*/.exec(to) ?? [];
  return href(path) + to.slice(path.length);
}

/** The same as a whole address, as other sites and programs need it. */
export function toUrl(path: string): string {
  return new URL(href(path), settings.site ?? site.origin).href;
}
