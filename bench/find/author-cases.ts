import type { Paper } from '../../src/collection/schema.ts';
import type { Case, Measure } from './case.ts';
import { dropDiacritics } from './fold.ts';
import type { Random } from '../harness/random.ts';

/** Suffixes of names. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** The last word of a printed name without suffixes; for "Maria de la Cruz" it is "Cruz". */
export function getSurname(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => word !== '' && !SUFFIX.test(word));
  return words.at(-1) ?? name;
}

/** Longer result lists, which are extended step by step, take minutes to read. */
const MAX_LISTED = 500;

/**
 * Cases: surnames as written and, if they have diacritics, without them; all papers of everyone
 * with that name are expected. Half of the sample are names with diacritics, if there are enough;
 * the most frequent name for which all papers can be listed is always included.
 */
export function measureAuthors(
  papers: readonly Paper[],
  random: Random,
  maxCases: number,
): Measure {
  const papersByName = new Map<string, Set<string>>();
  for (const { id, authors } of papers) {
    for (const surname of authors.map(getSurname)) {
      papersByName.set(surname, (papersByName.get(surname) ?? new Set()).add(id));
    }
  }
  const all = random.shuffle([...papersByName.keys()].sort());
  const names = all.filter((name) => count(name) <= MAX_LISTED);
  const [commonest] = names.toSorted((a, b) => count(b) - count(a));
  const marked = names.filter(hasDiacritics).slice(0, Math.ceil(maxCases / 2));
  const plain = names.filter((name) => !hasDiacritics(name) && name !== commonest);
  const chosen = [...(commonest === undefined ? [] : [commonest]), ...marked, ...plain];

  const cases = chosen.slice(0, maxCases).flatMap((name) => {
    const queries = hasDiacritics(name) ? [name, dropDiacritics(name)] : [name];
    const expected = [...(papersByName.get(name) ?? [])];
    return queries.map((query): Case => ({ query, expected, rule: 'all' }));
  });
  return {
    name: "author's surname → all papers",
    target: 1,
    cases,
    remark: `the most frequent name, ${commonest ?? 'none'}, has ${count(commonest ?? '')} papers; ${all.length - names.length} names with more than ${MAX_LISTED} are excluded`,
  };

  function count(name: string): number {
    return papersByName.get(name)?.size ?? 0;
  }
}

function hasDiacritics(name: string): boolean {
  return dropDiacritics(name) !== name.toLowerCase();
}
