import { MOST_COMPARED } from './address.ts';

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
    ...(unknown.length > 0
      ? [
          `There is no paper on this site that is called ${quote(unknown)}. The address may be misspelt or cut off.`,
        ]
      : []),
    ...(again.length > 0 ? [`Named more than once, and shown once: ${again.join(', ')}.`] : []),
    ...(beyond.length > 0
      ? [
          `At most ${SPELLED[MOST_COMPARED]} papers are compared. Left out: ${beyond.join(', ')}. Take a paper away to make room.`,
        ]
      : []),
    ...(count === 1 ? ['A comparison needs a second paper: choose one below.'] : []),
  ];
}

const SPELLED: Readonly<Record<number, string>> = { 4: 'four' };

function quote(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
