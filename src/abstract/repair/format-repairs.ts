import { applyRepairs, type Repair } from './propose-repairs.ts';

interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Formats repairs as a diff: each changed sentence before (`-`) and after (`+`), followed by its
 * repairs with the names of their rules.
 */
export function formatRepairs(text: string, repairs: readonly Repair[]): string {
  return groupBySentence(text, repairs)
    .map(({ sentence: { start, end }, repairs: inside }) => {
      const before = text.slice(start, end);
      const shifted = inside.map((repair) => ({
        ...repair,
        start: repair.start - start,
        end: repair.end - start,
      }));
      const width = Math.max(...inside.map(({ rule }) => rule.length));
      return [
        `  - ${oneLine(before)}`,
        `  + ${oneLine(applyRepairs(before, shifted))}`,
        ...inside.map(
          (one) => `      ${one.rule.padEnd(width)}  ${show(one.before)} → ${show(one.after)}`,
        ),
      ].join('\n');
    })
    .join('\n');
}

function groupBySentence(text: string, repairs: readonly Repair[]) {
  const groups: { sentence: Sentence; repairs: Repair[] }[] = [];
  for (const repair of repairs) {
    const last = groups.at(-1);
    if (last && repair.end <= last.sentence.end) last.repairs.push(repair);
    else groups.push({ sentence: sentenceAround(text, repair), repairs: [repair] });
  }
  return groups;
}

/**
 * Finds the sentence that contains a span. Its boundaries are a guess, but never within the span.
 */
function sentenceAround(text: string, { start, end }: Sentence): Sentence {
  const ends = [...text.matchAll(/;\s+|[.!?]["”’)]?\s+(?=["“([]?[\p{Lu}\d])/gu)].map(
    (match) => match.index + match[0].length,
  );
  return {
    start: ends.findLast((index) => index <= start) ?? 0,
    end: ends.find((index) => index >= end) ?? text.length,
  };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Quotes text with leading or trailing spaces, which would be invisible. */
function show(text: string): string {
  return text === '' || text !== text.trim() ? `"${text}"` : text;
}
