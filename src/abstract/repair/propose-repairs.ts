import { findBareFormulas } from './find-bare-formulas.ts';
import { createSpanSet, findProtectedSpans } from './protected-spans.ts';
import { RULES } from './rules.ts';

/** A change proposed by a rule; `before` is the text from `start` to `end`. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly rule: string;
}

/**
 * Proposes repairs for a text with lost TeX, in text order and without overlaps. Text with a
 * dollar sign or a command is unchanged, because its TeX is intact.
 */
export function proposeRepairs(text: string): Repair[] {
  if (/\$|\\[A-Za-z([{,;!]/.test(text)) return [];
  const literal = createSpanSet(text.length, findProtectedSpans(text));
  const repaired = createSpanSet(text.length);
  const formulas = findBareFormulas(text);
  const repairs: Repair[] = [];
  for (const rule of RULES) {
    for (const { start, end, after } of rule.find(text, formulas)) {
      const span = { start, end };
      if ((!rule.literal && literal.overlaps(span)) || repaired.overlaps(span)) continue;
      repaired.add(span);
      repairs.push({ start, end, before: text.slice(start, end), after, rule: rule.name });
    }
  }
  return repairs.sort((a, b) => a.start - b.start);
}

/** Applies repairs of this text, which must be in order and without overlaps. */
export function applyRepairs(text: string, repairs: readonly Repair[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, after } of repairs) {
    result += text.slice(at, start) + after;
    at = end;
  }
  return result + text.slice(at);
}
