import { readTexText } from '../../../abstract/clean/tex-text.ts';
import { proposeRepairs } from '../../../abstract/repair/propose-repairs.ts';
import { atText, type Entry, type Found, type Rule } from '../finding.ts';

export const lostTex: Rule = {
  name: 'lost-tex',
  severity: 'warning',
  about:
    'A text has lost the TeX around a formula, or contains a command that only the author’s own macros define.',
  example: {
    'papers/b.md': '---\ntitle: B\n---\n\nScaling costs O(nlog n) time, says \\ourmethod.\n',
  },
  says: '\\ourmethod is a command that means nothing here',
  find: ({ entries }) => entries.flatMap((entry) => [...findLost(entry), ...findCommands(entry)]),
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
