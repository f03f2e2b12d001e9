import type { CountedFormula } from './list-formulas.ts';

const COMMAND = /\\begin\s*\{[^}]*\}|\\(?:[a-zA-Z]+|.)/gs;

/** Commands and environments with the number of formulas that contain them, most frequent first. */
export function countCommands(
  formulas: readonly Pick<CountedFormula, 'tex' | 'count'>[],
): readonly (readonly [command: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { tex, count } of formulas) {
    for (const command of new Set(tex.match(COMMAND))) {
      counts.set(command, (counts.get(command) ?? 0) + count);
    }
  }
  return [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1));
}
