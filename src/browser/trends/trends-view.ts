import { text } from '#text';
import type { Catalogue, Group } from '../../catalogue/types.ts';
import type { Hue } from '../../collection/schema.ts';
import { WORD } from './address.ts';
import type { Series } from './draw-chart.ts';
import { findPairs } from '../../analysis/trends/find-pairs.ts';
import {
  countDates,
  createBins,
  findStretches,
  listUnits,
  type TimeBins,
  type Unit,
} from './time-bins.ts';

/** A group of papers that can be counted over time: a topic, a mention, or another kind. */
export interface TrendGroup extends Group {
  /** The kind in addresses: `topic`. */
  readonly kind: string;
  readonly hue?: Hue | undefined;
}

/**
 * Bins with the rows of their papers, which the search uses for counting. Rows follow the
 * catalogue's order.
 */
export interface SearchedBins extends TimeBins {
  readonly stretches: readonly (readonly [from: number, end: number])[];
}

/** A group's counts for each unit. */
export interface CountedGroup {
  /** `KIND:ID` */
  readonly key: string;
  readonly name: string;
  readonly hue?: Hue | undefined;
  readonly counts: Readonly<Partial<Record<Unit, readonly number[]>>>;
}

/** Number of series before the reader chooses. */
const DEFAULT_SERIES = 4;
const MAX_PAIRS = 10;

export function createTrendsView(
  { papers, topics }: Pick<Catalogue, 'papers' | 'topics'>,
  groups: readonly TrendGroup[],
) {
  const dates = papers.flatMap(({ date }) => date ?? []);
  const units = listUnits(dates);
  const bins = units.map((unit): SearchedBins => {
    const one = createBins(dates, unit);
    const stretches = findStretches(
      papers.map(({ date }) => date),
      one,
    );
    return { ...one, stretches };
  });
  const count = (some: readonly { readonly date?: string | undefined }[]) =>
    Object.fromEntries(
      bins.map((one) => [
        one.unit,
        countDates(
          some.map(({ date }) => date),
          one,
        ),
      ]),
    ) as CountedGroup['counts'];
  const counted = groups.map((group): CountedGroup => ({
    key: `${group.kind}:${group.id}`,
    name: group.name,
    hue: group.hue,
    counts: count(group.papers),
  }));
  const own = topics.filter(({ hue }) => hue !== undefined);
  return {
    bins,
    all: count(papers),
    undated: papers.length - dates.length,
    groups: counted,
    shown: counted.slice(0, DEFAULT_SERIES).map(({ key }) => key),
    pairs: findPairs(own, papers.length).slice(0, MAX_PAIRS),
  };
}

/** The series of some groups for a chart, in order. */
export function selectSeries(
  keys: readonly string[],
  groups: readonly CountedGroup[],
  { unit }: TimeBins,
): Series[] {
  return keys.flatMap((key) => {
    const group = groups.find((one) => one.key === key);
    const counts = group?.counts[unit];
    return group && counts ? [{ name: group.name, hue: group.hue, counts }] : [];
  });
}

/**
 * The label of a series that the page does not offer: a word, or a mention with a name that is not
 * known yet.
 */
export function nameSeries(key: string): string {
  return key.startsWith(WORD) ? text.quote(key.slice(WORD.length)) : key.replace(/^[a-z]+:/, '');
}
