import type { Catalogue } from '../../catalogue/types.ts';
import { groupKinds } from '../../collection/group-kinds.ts';
import type { Moved } from '../../collection/moved-file.ts';
import { listOldAddresses } from './old-addresses.ts';
import { getShard } from './shards.ts';

/** A page of the site and everything that it is known by, without slashes at the ends. */
export interface NamedPage {
  readonly path: string;
  readonly names: readonly string[];
}

/** Every page that a mistyped or old address may mean. */
export function listNames(catalogue: Catalogue, moved: readonly Moved[]): readonly NamedPage[] {
  const { papers, groups } = catalogue;
  const old = Map.groupBy(listOldAddresses(papers, moved), ({ to }) => to);
  const paths = [
    ...papers.map(({ id }) => `papers/${id}`),
    ...groupKinds
      .filter(({ isGuessed }) => isGuessed)
      .flatMap((kind) => groups[kind.id].map(({ id }) => `${kind.id}/${id}`)),
  ];
  return paths.map((path) => ({ path, names: (old.get(path) ?? []).map(({ from }) => from) }));
}

/** One page a line: its path, and after spaces what else it is known by. */
export function formatNames(pages: readonly NamedPage[]): string {
  // A name with a space in it could not be told from two.
  return pages
    .map(({ path, names }) => `${[path, ...names.filter((name) => !/\s/.test(name))].join(' ')}\n`)
    .join('');
}

/** The same in several files: each name stands in the file that its own letters lead to. */
export function shardNames(pages: readonly NamedPage[], shards: number): readonly string[] {
  const lines = Array.from({ length: shards }, () => [] as string[]);
  for (const page of pages) {
    for (const name of [page.path, ...page.names]) {
      const own = { path: page.path, names: name === page.path ? [] : [name] };
      lines[getShard(name.toLowerCase(), shards)]?.push(formatNames([own]));
    }
  }
  return lines.map((own) => own.join(''));
}
