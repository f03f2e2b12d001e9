/** Old and mistyped addresses, bound to this site. */
import { listNames } from '../../outputs/addresses/list-names.ts';
import { listOldAddresses } from '../../outputs/addresses/old-addresses.ts';
import { choosePages, getRedirectMode, isSafePath } from '../../outputs/addresses/redirect-mode.ts';
import { countShards } from '../../outputs/addresses/shards.ts';
import { toPlain } from '../../abstract/plain.ts';
import { groupKinds } from '../../collection/group-kinds.ts';
import { parseMoved, type Moved } from '../../collection/moved-file.ts';
import { catalogue } from './content.ts';
import { content, site } from './site.ts';

const { entries: moved } = await parseMoved(content);

/** Redirect pages, by their old address. */
export function listRedirects() {
  const mode = getRedirectMode(site.redirects, catalogue.papers.length);
  return choosePages(listOldAddresses(catalogue.papers, moved), mode);
}

/** Addresses that were permanently removed; each has a page that says so. */
export function listWithdrawn(): readonly Moved[] {
  return moved.filter(({ from, to }) => to === undefined && isSafePath(from));
}

/** The title of the page at an address: that of a paper, or the name of a group. */
export function getTitle(path: string): string {
  const [section, ...rest] = path.split('/');
  const id = rest.join('/');
  if (section === 'papers') return toPlain(catalogue.paperById.get(id)?.title ?? id);
  const kind = groupKinds.find((one) => one.id === section);
  if (kind && id) return catalogue.groups[kind.id].find((group) => group.id === id)?.name ?? id;
  return site.name;
}

export const namedPages = listNames(catalogue, moved);

/** Number of files that `namedPages` is split into; 0 is a single file. */
export const shardCount = countShards(
  catalogue.papers.length,
  namedPages.reduce((sum, page) => sum + 1 + page.names.length, 0),
);
