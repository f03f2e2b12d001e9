import type { Share } from './kinds.ts';
import type { PageFacts } from './read-page.ts';

const FACTS = ['title', 'authors', 'abstract', 'related', 'bibtexKey'] as const;

/** What must be on a page for the comparison to mean anything; a paper may have none of the rest. */
const DEMANDED = ['title', 'abstract', 'bibtexKey'] as const;

/**
 * In what two tools' pages of a paper differ, in words; nothing where they say the same.
 *
 * @param id of the paper
 */
export function comparePages(id: string, ours: PageFacts, theirs: PageFacts): readonly string[] {
  const empty = DEMANDED.filter((fact) => ours[fact] === '').map(
    (fact) => `${id}: our own page has no ${fact} that can be read`,
  );
  const differing = FACTS.filter((fact) => String(ours[fact]) !== String(theirs[fact])).map(
    (fact) => `${id}: ${fact} is "${cut(ours[fact])}" here and "${cut(theirs[fact])}" there`,
  );
  return [...empty, ...differing];
}

/** Kinds of pages of which every tool must have as many. */
const COUNTED = [
  'paper pages',
  'topic pages',
  'people pages',
  'venue pages',
  'year pages',
  'listings',
];

/** Which kinds of pages a peer has more or fewer of, in words. */
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
