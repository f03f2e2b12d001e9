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

/** Papers under a name that can be followed over time: a topic, a mention, any other group. */
export interface TrendGroup extends Group {
  /** What it is, as its address says: `topic`. */
  readonly kind: string;
  readonly hue?: Hue | undefined;
}

/** What the search is told to count by: it numbers papers as the catalogue orders them. */
export interface SearchedBins extends TimeBins {
  readonly stretches: readonly (readonly [from: number, end: number])[];
}

/** A group's counts in each way of cutting time. */
export interface CountedGroup {
  /** `KIND:ID` */
  readonly key: string;
  readonly name: string;
  readonly hue?: Hue | undefined;
  readonly counts: Readonly<Partial<Record<Unit, readonly number[]>>>;
}

/** Series that are shown before a reader chooses. */
const SHOWN = 4;
const PAIRS = 10;

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
    shown: counted.slice(0, SHOWN).map(({ key }) => key),
    pairs: findPairs(own, papers.length).slice(0, PAIRS),
  };
}

/** What a chart draws of some groups, in their order. */
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

/** What is called so that the page does not offer: a free word, or a mention until it is known. */
export function nameSeries(key: string): string {
  return key.startsWith(WORD) ? text.quote(key.slice(WORD.length)) : key.replace(/^[a-z]+:/, '');
}
