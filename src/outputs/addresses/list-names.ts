import type { Catalogue } from '../../catalogue/types.ts';
import { groupKinds } from '../../collection/group-kinds.ts';
import type { Moved } from '../../collection/moved-file.ts';
import { listOldAddresses } from './old-addresses.ts';
import { getShard } from './shards.ts';

/** A page of the site with its other addresses, without leading and trailing slashes. */
export interface NamedPage {
  readonly path: string;
  readonly names: readonly string[];
}

/** All pages that can be suggested for a mistyped or old address. */
export function listNames(catalogue: Catalogue, moved: readonly Moved[]): readonly NamedPage[] {
  const { papers, groups } = catalogue;
  const old = Map.groupBy(listOldAddresses(papers, moved), ({ to }) => to);
  const paths = [
    ...papers.map(({ id }) => `papers/${id}`),
    ...groupKinds
      .filter(({ isSuggested }) => isSuggested)
      .flatMap((kind) => groups[kind.id].map(({ id }) => `${kind.id}/${id}`)),
  ];
  return paths.map((path) => ({ path, names: (old.get(path) ?? []).map(({ from }) => from) }));
}

/** Formats a page per line: its path and its other addresses, separated by spaces. */
export function formatNames(pages: readonly NamedPage[]): string {
  // A name with a space would look like two names.
  return pages
    .map(({ path, names }) => `${[path, ...names.filter((name) => !/\s/.test(name))].join(' ')}\n`)
    .join('');
}

/** Like {@link formatNames}, in several files. Each name is in the file given by its hash. */
export function shardNames(pages: readonly NamedPage[], shards: number): readonly string[] {
  const lines = Array.from({ length: shards }, () => [] as string[]);
  for (const page of pages) {
    for (const name of [page.path, ...page.names]) {
      const entry = { path: page.path, names: name === page.path ? [] : [name] };
      lines[getShard(name.toLowerCase(), shards)]?.push(formatNames([entry]));
    }
  }
  return lines.map((shard) => shard.join(''));
}
