import type { Catalogue } from '../../catalogue/types.ts';
import type { Named } from '../named.ts';
import { createRagged, type Ragged } from './columns.ts';
import { decodePack, encodePack } from '../../catalogue/pack.ts';

/** The authors of papers. A separate file, since it is the largest column of a large collection. */
export interface People {
  readonly people: readonly Named[];
  /** Indexes in `people`, in the order of the authors. */
  readonly paperPeople: Ragged;
}

export function encodePeople({ papers, people }: Pick<Catalogue, 'papers' | 'people'>): Uint8Array {
  const places = new Map(people.map(({ id }, place) => [id, place]));
  const byPaper = papers.map((paper) => paper.people.flatMap(({ id }) => places.get(id) ?? []));
  return encodePack({
    words: people.map(({ id, name }) => [id, name]),
    numbers: [byPaper.map((list) => list.length), byPaper.flat()],
  });
}

export function decodePeople(bytes: Uint8Array): People {
  const { words, numbers } = decodePack<readonly (readonly [string, string])[]>(bytes);
  const [counts = new Int32Array(), values = new Int32Array()] = numbers;
  return {
    people: words.map(([id, name]) => ({ id, name })),
    paperPeople: createRagged(counts, values),
  };
}
