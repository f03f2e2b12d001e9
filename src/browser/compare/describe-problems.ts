import { text } from '#text';

/** Problems with the papers that an address names. */
export interface Problems {
  /** Values that are not the id of a paper. */
  readonly unknown: readonly string[];
  /** Ids that were repeated. */
  readonly repeated: readonly string[];
  /** Ids beyond the maximum. */
  readonly surplus: readonly string[];
  /** Papers that the page shows. */
  readonly count: number;
}

/** Sentences that tell the reader what is wrong and what to do. */
export function describeProblems({
  unknown,
  repeated,
  surplus,
  count,
}: Problems): readonly string[] {
  const again = [...new Set(repeated)];
  return [
    ...(unknown.length > 0 ? [text.compare.unknown(unknown.map(text.quote).join(', '))] : []),
    ...(again.length > 0 ? [text.compare.duplicates(again.join(', '))] : []),
    ...(surplus.length > 0 ? [text.compare.tooMany(surplus.join(', '))] : []),
    ...(count === 1 ? [text.compare.second] : []),
  ];
}
