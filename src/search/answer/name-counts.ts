import { getId, HAS, type FacetField } from '../address.ts';
import type { Columns } from '../index/columns.ts';
import type { Named } from '../named.ts';
import type { FacetCounts, Facets, NamedCount } from '../protocol.ts';
import type { Filters, Loaded } from './create-facets.ts';

/** Maximum number of people or mentions in a list; others can be found by typing their names. */
const MAX_NAMED = 50;

/** Names the counted values of facets, by position, and lists people and mentions. */
export function nameCounts(
  counts: ReadonlyMap<FacetField, Int32Array>,
  chosen: Filters,
  columns: Columns,
  { people, mentions }: Loaded,
): Facets {
  const name = (field: FacetField, ids: (value: number) => string): FacetCounts | undefined => {
    const count = counts.get(field);
    if (count === undefined) return undefined;
    const named: Record<string, number> = {};
    count.forEach((papers, value) => {
      if (papers > 0) named[ids(value)] = papers;
    });
    return named;
  };
  const listNames = (
    field: 'topic' | 'venue' | 'field',
    all: readonly Named[],
    ids: readonly string[],
  ): Readonly<Record<string, string>> | undefined => {
    const count = counts.get(field);
    if (count === undefined) return undefined;
    const isChosen = createTest(ids);
    const isNamed = ({ id }: Named, place: number) => (count[place] ?? 0) > 0 || isChosen(id);
    return Object.fromEntries(all.filter(isNamed).map(({ id, name: called }) => [id, called]));
  };
  const topicNames = listNames('topic', columns.topics, chosen.topics);
  const venueNames = listNames('venue', columns.venues, chosen.venues);
  const topic = name('topic', (value) => columns.topics[value]?.id ?? '');
  const year = name('year', String);
  const venue = name('venue', (value) => columns.venues[value]?.id ?? '');
  const fieldNames = listNames('field', columns.fieldValues, chosen.fields);
  const field = name('field', (value) => columns.fieldValues[value]?.id ?? '');
  const has = name('has', (value) => HAS[value] ?? '');
  const person = listNamed(counts.get('person'), people?.people, chosen.people);
  const mention = listNamed(counts.get('mention'), mentions?.mentions, chosen.mentions);
  return {
    ...(topic && { topic }),
    ...(year && { year }),
    ...(venue && { venue }),
    ...(has && { has }),
    ...(field && columns.fieldValues.length > 0 && { field }),
    ...(person && { person }),
    ...(mention && { mention }),
    ...((topicNames ?? venueNames ?? fieldNames) && {
      names: {
        ...(topicNames && { topic: topicNames }),
        ...(venueNames && { venue: venueNames }),
        ...(fieldNames && columns.fieldValues.length > 0 && { field: fieldNames }),
      },
    }),
  };
}

/** The values with the most papers, and the selected ones. */
function listNamed(
  counts: Int32Array | undefined,
  all: readonly Named[] | undefined,
  chosen: readonly string[],
): NamedCount[] | undefined {
  const isChosen = createTest(chosen);
  const listed =
    counts &&
    all?.flatMap((named, i): NamedCount[] => {
      const count = counts[i] ?? 0;
      return count > 0 || isChosen(named.id) ? [{ ...named, count }] : [];
    });
  return listed
    ?.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .filter(({ id }, i) => i < MAX_NAMED || isChosen(id));
}

/** Tests whether an id is chosen or excluded. */
function createTest(chosen: readonly string[]): (id: string) => boolean {
  const ids = new Set(chosen.map(getId));
  return (id) => ids.has(id);
}
