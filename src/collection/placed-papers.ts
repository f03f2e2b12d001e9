import type { Fault } from './faults.ts';
import { nearest } from './nearest.ts';
import { hideInert, locate } from './shown-prose.ts';

/** A paper that the maintainer's prose places in its text, and where. */
export interface PlacedPaper {
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** `<Paper id="monge-gap" />`, in either quotes. */
const PAPER = /<Paper\b[^>]*?\bid=(["'])(?<id>.*?)\1/g;
/** The papers that a text in MDX places, in its order, each as often as it stands there. */
export function listPlacedPapers(text: string): readonly PlacedPaper[] {
  const shown = hideInert(text);
  return [...shown.matchAll(PAPER)].map(({ groups, index }) => ({
    id: groups?.id ?? '',
    ...locate(shown, index),
  }));
}

/** The placed papers of a file that no collection with these `ids` has. */
export function findUnknownPapers(
  { file, placed }: { readonly file: string; readonly placed: readonly PlacedPaper[] },
  ids: ReadonlySet<string>,
): Fault[] {
  return placed.flatMap(({ id, line, column }) => {
    if (ids.has(id)) return [];
    const meant = nearest(id, ids);
    const advice = meant
      ? `did you mean "${meant}"?`
      : 'name the file of a paper, without its ending';
    const message = `there is no paper "${id}"; ${advice}`;
    return [{ file, line, column, rule: 'unknown-paper', message }];
  });
}
