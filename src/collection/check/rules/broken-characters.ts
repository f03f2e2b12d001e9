import { findBroken, mend } from '../mend-characters.ts';
import { at, atText, type Entry, type Found, type Rule } from '../finding.ts';

export const brokenCharacters: Rule = {
  name: 'broken-characters',
  severity: 'warning',
  about:
    'Characters were damaged in conversion: UTF-8 decoded as Latin-1 (`MÃ¼ller`), entities (`&amp;`), ligatures and soft hyphens from a PDF, `(cid:12)`, U+FFFD. `--fix` repairs the unambiguous cases.',
  example: { 'papers/b.md': '---\ntitle: B\nauthors: [Anna MÃ¼ller]\n---\n\nOn scaling.\n' },
  says: '"MÃ¼ller" should be "Müller"',
  fixes: true,
  find: ({ entries }) => entries.flatMap((entry) => [...findTexts(entry), ...findNames(entry)]),
};

function findTexts(entry: Entry): Found[] {
  const { paper, source } = entry;
  return (['title', 'abstract', 'venue', 'venueFull', 'note'] as const).flatMap((field) => {
    const text = paper[field];
    if (text === undefined) return [];
    const mended = mend(text);
    const place = (index: number) =>
      field === 'title' || field === 'abstract' ? atText(entry, field, index) : at(source, field);
    const broken = findBroken(mended);
    return [
      ...(mended === text
        ? []
        : [
            {
              ...{ ...place(firstDifference(text, mended)), message: describe(text, mended) },
              fix: { source, values: new Map([[field, mended]]) },
            },
          ]),
      ...(broken
        ? [{ ...place(Math.max(0, text.indexOf(broken.text))), message: broken.message }]
        : []),
    ];
  });
}

function findNames({ paper, source }: Entry): Found[] {
  const mended = paper.authors.map(mend);
  return paper.authors.flatMap((name, index) => {
    const place = {
      ...at(source, 'authors'),
      ...source.locate(['authors', index]),
      field: `authors[${index}]`,
    };
    const better = mended[index] ?? name;
    const broken = findBroken(better);
    return [
      ...(better === name
        ? []
        : [
            {
              ...{ ...place, message: describe(name, better) },
              fix: { source, values: new Map([['authors', mended]]) },
            },
          ]),
      ...(broken ? [{ ...place, message: broken.message }] : []),
    ];
  });
}

/** The first word that is mended, before and after. */
function describe(text: string, mended: string): string {
  const start = text.lastIndexOf(' ', firstDifference(text, mended)) + 1;
  const word = (whole: string) =>
    JSON.stringify((/^\S*/.exec(whole.slice(start))?.[0] ?? '').slice(0, 40));
  return `${word(text).replace(/\u00AD/g, '\\u00AD')} should be ${word(mended)}; --fix writes it so`;
}

function firstDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one.charAt(index) === other.charAt(index)) index++;
  return index;
}
