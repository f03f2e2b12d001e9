import { findLostCharacter, repairCharacters } from '../repair-characters.ts';
import { at, atText, type Entry, type RuleMatch, type Rule } from '../finding.ts';

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
    const place = (index: number) =>
      field === 'title' || field === 'abstract' ? atText(entry, field, index) : at(source, field);
    const broken = findLostCharacter(repaired);
    return [
      ...(repaired === text
        ? []
        : [
            {
              ...{ ...place(firstDifference(text, repaired)), message: describe(text, repaired) },
              fix: { source, values: new Map([[field, repaired]]) },
            },
          ]),
      ...(broken
        ? [{ ...place(Math.max(0, text.indexOf(broken.text))), message: broken.message }]
        : []),
    ];
  });
}

function findNames({ paper, source }: Entry): RuleMatch[] {
  const repaired = paper.authors.map(repairCharacters);
  return paper.authors.flatMap((name, index) => {
    const place = {
      ...at(source, 'authors'),
      ...source.locate(['authors', index]),
      field: `authors[${index}]`,
    };
    const corrected = repaired[index] ?? name;
    const broken = findLostCharacter(corrected);
    return [
      ...(corrected === name
        ? []
        : [
            {
              ...{ ...place, message: describe(name, corrected) },
              fix: { source, values: new Map([['authors', repaired]]) },
            },
          ]),
      ...(broken ? [{ ...place, message: broken.message }] : []),
    ];
  });
}

/** Describes the first repaired word. */
function describe(text: string, repaired: string): string {
  const start = text.lastIndexOf(' ', firstDifference(text, repaired)) + 1;
  const word = (whole: string) =>
    JSON.stringify((/^\S*/.exec(whole.slice(start))?.[0] ?? '').slice(0, 40));
  return `${word(text).replace(/\u00AD/g, '\\u00AD')} should be ${word(repaired)}; --fix corrects it`;
}

function firstDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one.charAt(index) === other.charAt(index)) index++;
  return index;
}
