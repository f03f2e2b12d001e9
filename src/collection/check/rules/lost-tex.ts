import { readTexText } from '../../../abstract/clean/tex-text.ts';
import { proposeRepairs } from '../../../abstract/repair/propose-repairs.ts';
import { at, atText, type Entry, type Found, type Rule } from '../finding.ts';

export const lostTex: Rule = {
  name: 'lost-tex',
  severity: 'warning',
  about:
    'A text has lost the TeX around a formula, or contains a command that only the author’s own macros define, or a title or name contains TeX.',
  example: {
    'papers/b.md': '---\ntitle: B\n---\n\nScaling costs O(nlog n) time, says \\ourmethod.\n',
  },
  says: '\\ourmethod is a command that means nothing here',
  find: ({ entries }) =>
    entries.flatMap((entry) => [...findLost(entry), ...findCommands(entry), ...findInNames(entry)]),
};

function findLost(entry: Entry): Found[] {
  const repairs = proposeRepairs(entry.paper.abstract);
  const [first] = repairs;
  if (!first) return [];
  const more = repairs.length > 1 ? ` (and ${repairs.length - 1} more)` : '';
  const message = `"${first.before}" was probably ${first.after} once${more}; write it so, or import with --repair`;
  return [{ ...atText(entry, 'abstract', first.start), message }];
}

function findCommands(entry: Entry): Found[] {
  return (['title', 'abstract'] as const).flatMap((field) =>
    readTexText(entry.paper[field], false).unknown.map((command) => ({
      ...atText(entry, field, Math.max(0, entry.paper[field].indexOf(command))),
      message: `${command} is a command that means nothing here; write what it stands for`,
    })),
  );
}

/** Names and venues are not read as TeX; titles are, but their braces must be balanced. */
function findInNames(entry: Entry): Found[] {
  const { authors, venue, title } = entry.paper;
  const texts = [...authors.map((name) => ['authors', name]), ['venue', venue ?? '']] as const;
  const found = texts.flatMap(([field = '', text = '']) =>
    /[\\{}]/.test(text)
      ? [
          {
            ...at(entry.source, field),
            message: `"${text}" contains TeX; write it as it is printed`,
          },
        ]
      : [],
  );
  const outside = title.replace(/\$[^$]*\$|\\[{}]/g, '');
  const isBalanced = outside.split('{').length === outside.split('}').length;
  return isBalanced
    ? found
    : [
        ...found,
        { ...at(entry.source, 'title'), message: 'has a brace without its partner; remove it' },
      ];
}
