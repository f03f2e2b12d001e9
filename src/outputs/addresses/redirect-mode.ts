import { isSafeName } from '../../collection/address-name.ts';
import type { OldAddress } from './old-addresses.ts';

export type RedirectMode = 'pages' | 'rules';

/** Collections up to this size have redirect pages for all arXiv ids and DOIs by default. */
const MAX_PAPERS_WITH_PAGES = 2000;
/** Limit of redirect pages for former addresses, which exist in any collection. */
const MAX_FORMER_PAGES = 2000;

/** DOIs are longer than ids, but the files in their folders have no long suffixes. */
const MAX_IDENTIFIER_BYTES = 150;

/** The effective value of `redirects` in `site.yaml`. */
export function getRedirectMode(setting: RedirectMode | undefined, papers: number): RedirectMode {
  return setting ?? (papers <= MAX_PAPERS_WITH_PAGES ? 'pages' : 'rules');
}

/**
 * The old addresses with a redirect page. All others are redirected by rules of the host, if it
 * supports them, or by the 404 page.
 */
export function choosePages(
  addresses: readonly OldAddress[],
  mode: RedirectMode,
): readonly OldAddress[] {
  const safe = addresses.filter(({ from }) => isSafePath(from));
  if (mode === 'pages') return safe;
  return safe.filter(({ kind }) => kind === 'former').slice(0, MAX_FORMER_PAGES);
}

/** Whether a path is valid on all file systems and hosts. Some DOIs contain `<`, `:` or `?`. */
export function isSafePath(path: string): boolean {
  return path
    .split('/')
    .every((name) => /^[\w(-][\w.();-]*$/.test(name) && isSafeName(name, MAX_IDENTIFIER_BYTES));
}
