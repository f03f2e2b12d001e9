import { text } from '#text';

/** What is wrong with the papers that an address names. */
export interface Problems {
  /** What is the name of no paper. */
  readonly unknown: readonly string[];
  /** Ids that stood there more than once. */
  readonly twice: readonly string[];
  /** Ids that are too many. */
  readonly beyond: readonly string[];
  /** Papers that are shown. */
  readonly count: number;
}

/** Sentences for the reader: what is wrong, and what was done or is to do. */
export function describeProblems({ unknown, twice, beyond, count }: Problems): readonly string[] {
  const again = [...new Set(twice)];
  return [
    ...(unknown.length > 0 ? [text.compare.unknown(unknown.map(text.quote).join(', '))] : []),
    ...(again.length > 0 ? [text.compare.twice(again.join(', '))] : []),
    ...(beyond.length > 0 ? [text.compare.beyond(beyond.join(', '))] : []),
    ...(count === 1 ? [text.compare.second] : []),
  ];
}
