import type { Fault } from './faults.ts';
import { nearest } from './nearest.ts';

/** A paper that the maintainer's prose places in its text, and where. */
export interface PlacedPaper {
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** `<Paper id="monge-gap" />`, in either quotes. */
const PAPER = /<Paper\b[^>]*?\bid=(["'])(?<id>.*?)\1/g;
/** Comments and code in MDX are shown to nobody, or as they stand. */
const INERT = /\{\/\*[\s\S]*?\*\/\}|```[\s\S]*?```|`[^`\n]*`/g;

/** The papers that a text in MDX places, in its order, each as often as it stands there. */
export function listPlacedPapers(text: string): readonly PlacedPaper[] {
  const shown = text.replace(INERT, (inert) => inert.replace(/[^\n]/g, ' '));
  return [...shown.matchAll(PAPER)].map(({ groups, index }) => {
    const before = shown.slice(0, index).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { id: groups?.id ?? '', line: before.length, column };
  });
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
