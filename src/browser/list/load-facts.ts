import { memoizeAsync } from '../../search/lookup/memoize-async.ts';
import type { Facts } from './facts.ts';
import { loadFile } from '../updates/load-file.ts';
import { MAX_PARALLEL_REQUESTS, getPart } from './part.ts';

/** Location of the facts of this site's papers. */
export interface FactsSource {
  /** Address of `/references/`, with a trailing slash. */
  readonly folder: string;
  readonly parts: number;
}

/**
 * Loads the facts of papers by their ids; papers that are not on the site are absent.
 *
 * @throws Error when a file cannot be loaded, or the site has been rebuilt since the page was
 *   loaded
 */
export async function loadFacts(
  ids: readonly string[],
  { folder, parts }: FactsSource,
): Promise<ReadonlyMap<string, Facts>> {
  const addresses = [...new Set(ids.map((id) => folder + getPart(id, parts)))];
  await runAll(addresses, load);
  const found = new Map<string, Facts>();
  for (const id of ids) {
    const part = await load(folder + getPart(id, parts));
    const facts = Object.hasOwn(part, id) ? part[id] : undefined;
    if (facts) found.set(id, facts);
  }
  return found;
}

const load = memoizeAsync(async (address) => {
  const response = await loadFile(address);
  return (await response.json()) as Readonly<Record<string, Facts>>;
}, Infinity);

async function runAll<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<void> {
  const left = items.values();
  const work = async (): Promise<void> => {
    for (const item of left) await act(item);
  };
  await Promise.all(Array.from({ length: MAX_PARALLEL_REQUESTS }, work));
}
