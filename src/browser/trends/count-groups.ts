import { IDLE } from '../../search/address.ts';
import type { Engine } from '../../search/engine.ts';
import { GoneError } from '../updates/load-file.ts';
import { MENTION, WORD } from './address.ts';
import { nameSeries, type CountedGroup, type SearchedBins } from './trends-view.ts';

/** The contents of `series.json`. */
export interface ChartData {
  readonly bins: readonly SearchedBins[];
  readonly groups: readonly CountedGroup[];
  /** See `hashDates`. */
  readonly dates: string;
}

/** The counts of all series: those that the page offers, and those that the search has counted. */
export interface CountedGroups {
  readonly bins: readonly SearchedBins[];
  readonly list: () => readonly CountedGroup[];
  /**
   * Whether a series has to be counted by the search: a word, or a mention that the page does not
   * offer.
   */
  readonly isSearched: (key: string) => boolean;
  readonly getName: (key: string) => string;
  /**
   * Counts a series that has no counts yet, for all units at once.
   *
   * @returns undefined if it has counts already
   * @throws GoneError when the search index belongs to another version of the site; SearchError
   */
  readonly count: (key: string) => Promise<CountedGroup | undefined>;
}

export function createCountedGroups(
  { bins, groups, dates }: ChartData,
  engine: Pick<Engine, 'ask'>,
): CountedGroups {
  const counted = new Map<string, CountedGroup>();
  const offered = new Set(groups.map(({ key }) => key));
  const isSearched = (key: string): boolean =>
    key.startsWith(WORD) || (key.startsWith(MENTION) && !offered.has(key));

  const search = async (key: string): Promise<CountedGroup> => {
    const id = key.startsWith(MENTION) ? key.slice(MENTION.length) : undefined;
    const answer = await engine.ask({
      ...IDLE,
      ...(id === undefined ? { query: `"${key.slice(WORD.length)}"` } : { mentions: [id] }),
      exact: true,
      from: 0,
      count: 0,
      facets: id === undefined ? [] : ['mention'],
      stretches: bins.flatMap(({ stretches }) => stretches),
    });
    // The bins refer to papers by their row, which another version of the site numbers differently.
    if (answer.dates !== dates) throw new GoneError(key);
    const { facets, counts = [] } = answer;
    let from = 0;
    return {
      key,
      name: facets.mention?.find((mention) => mention.id === id)?.name ?? nameSeries(key),
      counts: Object.fromEntries(
        bins.map(({ unit, ids }) => [unit, counts.slice(from, (from += ids.length))]),
      ),
    };
  };

  return {
    bins,
    list: () => [...groups, ...counted.values()],
    isSearched,
    getName: (key) => counted.get(key)?.name ?? nameSeries(key),
    async count(key) {
      if (!isSearched(key) || counted.has(key)) return undefined;
      const group = await search(key);
      counted.set(key, group);
      return group;
    },
  };
}
