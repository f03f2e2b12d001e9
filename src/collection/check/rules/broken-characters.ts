import { findLostCharacter, repairCharacters } from '../repair-characters.ts';
import { createFieldFault } from '../../field-fault.ts';
import { createTextMatch, type Entry, type RuleMatch, type Rule } from '../finding.ts';

export const brokenCharacters: Rule = {
  name: 'broken-characters',
  severity: 'warning',
  about:
    'Characters were damaged in conversion: UTF-8 decoded as Latin-1 (`MÃ¼ller`), entities (`&amp;`), ligatures and soft hyphens from a PDF, `(cid:12)`, U+FFFD. `--fix` repairs the unambiguous cases.',
  example: { 'papers/b.md': '---\ntitle: B\nauthors: [Anna MÃ¼ller]\n---\n\nOn scaling.\n' },
  exampleMessage: '"MÃ¼ller" should be "Müller"',
  isFixable: true,
  find: ({ entries }) => entries.flatMap((entry) => [...findTexts(entry), ...findNames(entry)]),
};

function findTexts(entry: Entry): RuleMatch[] {
  const { paper, source } = entry;
  return (['title', 'abstract', 'venue', 'venueFull', 'note'] as const).flatMap((field) => {
    const text = paper[field];
    if (text === undefined) return [];
    const repaired = repairCharacters(text);
    const report = (index: number, message: string): RuleMatch =>
      field === 'title' || field === 'abstract'
        ? createTextMatch(entry, field, index, message)
        : createFieldFault(source, [field], message);
    const fix = { source, values: new Map([[field, repaired]]) };
    const lost = findLostCharacter(repaired);
    return [
      ...(repaired === text
        ? []
        : [{ ...report(firstDifference(text, repaired), describe(text, repaired)), fix }]),
      ...(lost ? [report(Math.max(0, text.indexOf(lost.text)), lost.message)] : []),
    ];
  });
}

function findNames({ paper, source }: Entry): RuleMatch[] {
  const repaired = paper.authors.map(repairCharacters);
  const fix = { source, values: new Map([['authors', repaired]]) };
  return paper.authors.flatMap((name, index) => {
    const report = (message: string) => createFieldFault(source, ['authors', index], message);
    const corrected = repaired[index] ?? name;
    const lost = findLostCharacter(corrected);
    return [
      ...(corrected === name ? [] : [{ ...report(describe(name, corrected)), fix }]),
      ...(lost ? [report(lost.message)] : []),
    ];
  });
}

/** Describes the first repaired word. */
function describe(text: string, repaired: string): string {
  const start = text.lastIndexOf(' ', firstDifference(text, repaired)) + 1;
  const word = (source: string) =>
    JSON.stringify((/^\S*/.exec(source.slice(start))?.[0] ?? '').slice(0, 40));
  return `${word(text).replace(/\u00AD/g, '\\u00AD')} should be ${word(repaired)}; --fix corrects it`;
}

function firstDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one.charAt(index) === other.charAt(index)) index++;
  return index;
}
