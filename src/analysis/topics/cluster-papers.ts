import { createProfiles } from '../keywords/profiles.ts';
import type { Paper } from '../../collection/schema.ts';

type Text = Pick<Paper, 'id' | 'title' | 'abstract'>;

/** Words in fewer papers do not connect groups. */
const MIN_PAPERS = 3;
/**
 * Words in more than this share of all papers do not distinguish groups; small collections have few
 * groups.
 */
const MAX_SHARE = 0.25;
const MAX_SHARE_IN_SMALL = 0.5;
const SMALL_COLLECTION = 500;
const ROUNDS = 25;
/** Number of initialisations; the most cohesive groups are used. */
const STARTS = 3;

/** Papers that share a subject, by their indexes. */
export interface Subject {
  readonly papers: ReadonlySet<number>;
  /** How well it describes them; a multiple of their number. */
  readonly weight: number;
}

/** A paper's words by number, with weights that form a unit vector. */
interface Sparse {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Divides papers into `count` groups by their words: spherical k-means on the vectors that also
 * determine related papers. Deterministic.
 *
 * @param subjects the initial groups are chosen among them, if there are enough
 * @returns the number of each paper's group; -1 for a paper that shares no word with any other
 */
export function clusterPapers(
  papers: readonly Text[],
  count: number,
  subjects: readonly Subject[] = [],
): number[] {
  const { vectors, size } = createVectors(papers);
  const filled = vectors.flatMap((vector, place) => (vector.terms.length > 0 ? [place] : []));
  const groups = Math.min(count, filled.length);
  const random = createRandom(papers.length);
  let best = { groups: papers.map(() => -1), cohesion: -1 };
  if (groups === 0) return best.groups;
  const seeds = chooseSubjects(vectors, subjects, groups, size);
  // Fewer groups, each with a subject, are better than further ones without.
  if (seeds.length >= Math.max(2, groups / 2)) return improve(vectors, filled, seeds, size).groups;
  for (let start = 0; start < STARTS; start++) {
    const centres = chooseCentres(vectors, filled, groups, size, random);
    const found = improve(vectors, filled, centres, size);
    if (found.cohesion > best.cohesion) best = found;
  }
  return best.groups;
}

function createVectors(papers: readonly Text[]): { vectors: Sparse[]; size: number } {
  const profiles = createProfiles(papers);
  const spread = new Map<string, number>();
  for (const { weights } of profiles) {
    for (const key of weights.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  }
  const least = papers.length < 60 ? 2 : MIN_PAPERS;
  const share = papers.length < SMALL_COLLECTION ? MAX_SHARE_IN_SMALL : MAX_SHARE;
  const most = Math.max(least, papers.length * share);
  const kept = [...spread].filter(([, having]) => having >= least && having <= most);
  const numbers = new Map(kept.map(([key], index) => [key, index]));
  const vectors = profiles.map(({ weights }) => {
    const own = [...weights].flatMap(([key, weight]): [number, number][] => {
      const number = numbers.get(key);
      return number === undefined ? [] : [[number, weight]];
    });
    const length = Math.hypot(...own.map(([, weight]) => weight)) || 1;
    return {
      terms: Int32Array.from(own, ([number]) => number),
      weights: Float64Array.from(own, ([, weight]) => weight / length),
    };
  });
  return { vectors, size: kept.length };
}

/**
 * The centres of subjects that together cover most papers and are far apart: each is the one that
 * covers the most papers not yet covered, weighted by its distance from the nearest of these.
 */
function chooseSubjects(
  vectors: readonly Sparse[],
  subjects: readonly Subject[],
  count: number,
  size: number,
): Float64Array[] {
  const all = subjects.map(({ papers, weight }) => {
    const places = vectors.map((_, place) => (papers.has(place) ? 0 : -1));
    const [centre = new Float64Array(size)] = findCentres(
      vectors,
      places,
      [new Float64Array(size)],
      size,
    );
    return { papers, weight, centre, distance: 1 };
  });
  const covered = new Set<number>();
  const chosen: Float64Array[] = [];
  while (chosen.length < count) {
    const best = all
      .map((subject) => ({
        subject,
        gain: subject.papers.difference(covered).size * subject.distance * subject.weight,
      }))
      .reduce((most, each) => (each.gain > most.gain ? each : most), { subject: all[0], gain: 0 });
    if (best.subject === undefined || best.gain === 0) break;
    const { papers, centre } = best.subject;
    chosen.push(centre);
    for (const place of papers) covered.add(place);
    for (const subject of all) {
      const closeness = subject.centre.reduce(
        (sum, weight, at) => sum + weight * (centre[at] ?? 0),
        0,
      );
      subject.distance = Math.min(subject.distance, 1 - closeness);
    }
  }
  return chosen;
}

function improve(
  vectors: readonly Sparse[],
  filled: readonly number[],
  initial: readonly Float64Array[],
  size: number,
): { groups: number[]; cohesion: number } {
  let centres = initial;
  const groups = vectors.map(() => -1);
  let cohesion = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let changes = 0;
    cohesion = 0;
    for (const place of filled) {
      const vector = vectors[place];
      if (!vector) continue;
      const { group, closeness } = closest(vector, centres);
      cohesion += closeness;
      if (groups[place] !== group) changes++;
      groups[place] = group;
    }
    if (changes === 0) break;
    centres = findCentres(vectors, groups, centres, size);
  }
  return { groups, cohesion };
}

/** Chooses initial centres far apart: each is drawn by its distance from all previous ones. */
function chooseCentres(
  vectors: readonly Sparse[],
  filled: readonly number[],
  count: number,
  size: number,
  random: () => number,
): Float64Array[] {
  const centres: Float64Array[] = [];
  const distances = new Float64Array(filled.length).fill(1);
  while (centres.length < count) {
    const total = distances.reduce((sum, distance) => sum + distance, 0);
    let rest = random() * total;
    let chosen = distances.findIndex((distance) => (rest -= distance) <= 0);
    if (chosen === -1) chosen = centres.length % filled.length;
    const vector = vectors[filled[chosen] ?? 0];
    if (!vector) break;
    const centre = new Float64Array(size);
    vector.terms.forEach((term, index) => (centre[term] = vector.weights[index] ?? 0));
    centres.push(centre);
    for (const [index, place] of filled.entries()) {
      const other = vectors[place];
      if (!other) continue;
      const distance = (1 - product(other, centre)) ** 2;
      distances[index] = Math.min(distances[index] ?? 0, distance);
    }
  }
  return centres;
}

function findCentres(
  vectors: readonly Sparse[],
  groups: readonly number[],
  before: readonly Float64Array[],
  size: number,
): Float64Array[] {
  const centres = before.map(() => new Float64Array(size));
  for (const [place, { terms, weights }] of vectors.entries()) {
    const centre = centres[groups[place] ?? -1];
    if (!centre) continue;
    terms.forEach((term, index) => (centre[term] = (centre[term] ?? 0) + (weights[index] ?? 0)));
  }
  return centres.map((centre, group) => {
    const length = Math.sqrt(centre.reduce((sum, weight) => sum + weight ** 2, 0));
    return length === 0 ? (before[group] ?? centre) : centre.map((weight) => weight / length);
  });
}

function closest(
  vector: Sparse,
  centres: readonly Float64Array[],
): { group: number; closeness: number } {
  let best = { group: 0, closeness: -1 };
  for (const [group, centre] of centres.entries()) {
    const closeness = product(vector, centre);
    if (closeness > best.closeness) best = { group, closeness };
  }
  return best;
}

function product({ terms, weights }: Sparse, centre: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < terms.length; index++) {
    sum += (weights[index] ?? 0) * (centre[terms[index] ?? 0] ?? 0);
  }
  return sum;
}

/** Pseudorandom numbers from 0 to 1, the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
