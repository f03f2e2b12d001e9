import type { Share } from './kinds.ts';
import type { PageFacts } from './read-page.ts';

const COMPARED_FIELDS = ['title', 'authors', 'abstract', 'related', 'bibtexKey'] as const;

/** Facts that a page must have for a meaningful comparison; papers may lack the others. */
const REQUIRED = ['title', 'abstract', 'bibtexKey'] as const;

/**
 * Describes how two tools' pages of a paper differ; empty if they do not.
 *
 * @param id of the paper
 */
export function comparePages(id: string, ours: PageFacts, theirs: PageFacts): readonly string[] {
  const empty = REQUIRED.filter((fact) => ours[fact] === '').map(
    (fact) => `${id}: our own page has no readable ${fact}`,
  );
  const differing = COMPARED_FIELDS.filter(
    (fact) => String(ours[fact]) !== String(theirs[fact]),
  ).map((fact) => `${id}: ${fact} is "${cut(ours[fact])}" here and "${cut(theirs[fact])}" there`);
  return [...empty, ...differing];
}

/** Kinds of pages that must be equally numerous for every tool. */
const COUNTED = [
  'paper pages',
  'topic pages',
  'people pages',
  'venue pages',
  'year pages',
  'listings',
];

/** Describes the kinds of pages that a peer has more or fewer of. */
export function compareCounts(ours: readonly Share[], theirs: readonly Share[]): readonly string[] {
  const count = (shares: readonly Share[], kind: string) =>
    shares.find((share) => share.kind === kind)?.files ?? 0;
  return COUNTED.filter((kind) => count(ours, kind) !== count(theirs, kind)).map(
    (kind) => `${kind}: ${count(ours, kind)} here and ${count(theirs, kind)} there`,
  );
}

function cut(value: string | readonly string[]): string {
  const text = String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
