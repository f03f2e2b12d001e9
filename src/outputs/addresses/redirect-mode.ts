import { isSafeName } from '../../collection/address-name.ts';
import type { OldAddress } from './old-addresses.ts';

export type RedirectMode = 'pages' | 'rules';

/** Collections up to this many papers have a page for every arXiv id and DOI. */
const PAGES_UP_TO = 2000;
/** Former addresses are few, and have a page in any collection; a host's limit of files is not theirs. */
const FORMER_UP_TO = 2000;

/** DOIs are longer than ids, and nothing but `index.html` stands beside them. */
const MAX_IDENTIFIER_BYTES = 150;

/** What `redirects` in `site.yaml` comes to. */
export function getRedirectMode(setting: RedirectMode | undefined, papers: number): RedirectMode {
  return setting ?? (papers <= PAGES_UP_TO ? 'pages' : 'rules');
}

/**
 * The old addresses that get a page of their own. The others are answered by the rules of a host
 * that has them, and else by the 404 page, which knows every address.
 */
export function choosePages(
  addresses: readonly OldAddress[],
  mode: RedirectMode,
): readonly OldAddress[] {
  const safe = addresses.filter(({ from }) => isSafePath(from));
  if (mode === 'pages') return safe;
  return safe.filter(({ kind }) => kind === 'former').slice(0, FORMER_UP_TO);
}

/** Whether every file system and every host's upload takes a path; some DOIs hold `<`, `:` or `?`. */
export function isSafePath(path: string): boolean {
  return path
    .split('/')
    .every((name) => /^[\w(-][\w.();-]*$/.test(name) && isSafeName(name, MAX_IDENTIFIER_BYTES));
}
