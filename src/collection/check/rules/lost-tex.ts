import { readTexText } from '../../../abstract/clean/tex-text.ts';
import { proposeRepairs } from '../../../abstract/repair/propose-repairs.ts';
import { createFieldFault } from '../../field-fault.ts';
import { createTextMatch, type Entry, type RuleMatch, type Rule } from '../finding.ts';

export const lostTex: Rule = {
  name: 'lost-tex',
  severity: 'warning',
  about:
    'A text has lost the TeX around a formula, or contains a command that only the author’s macros define, or a name contains TeX.',
  example: {
    'papers/b.md': '---\ntitle: B\n---\n\nScaling costs O(nlog n) time, says \\ourmethod.\n',
  },
  exampleMessage: '\\ourmethod is an unknown TeX command',
  find: ({ entries }) =>
    entries.flatMap((entry) => [
      ...findLostTex(entry),
      ...findUnknownCommands(entry),
      ...findTexInNames(entry),
    ]),
};

function findLostTex(entry: Entry): RuleMatch[] {
  const repairs = proposeRepairs(entry.paper.abstract);
  const [first] = repairs;
  if (!first) return [];
  const more = repairs.length > 1 ? ` (and ${repairs.length - 1} more)` : '';
  const message = `"${first.before}" was probably ${first.after}${more}; correct it, or import again with --repair`;
  return [createTextMatch(entry, 'abstract', first.start, message)];
}

function findUnknownCommands(entry: Entry): RuleMatch[] {
  return (['title', 'abstract'] as const).flatMap((field) =>
    readTexText(entry.paper[field], false).unknown.map((command) => {
      const index = Math.max(0, entry.paper[field].indexOf(command));
      const message = `${command} is an unknown TeX command; replace it with its definition`;
      return createTextMatch(entry, field, index, message);
    }),
  );
}

/** Finds TeX in names and venues, which are plain text, and unbalanced braces in titles. */
function findTexInNames({ source, paper: { authors, venue, title } }: Entry): RuleMatch[] {
  const texts = [...authors.map((name) => ['authors', name]), ['venue', venue ?? '']] as const;
  const found = texts.flatMap(([field = '', text = '']) =>
    /[\\{}]/.test(text)
      ? [createFieldFault(source, [field], `"${text}" contains TeX; write it as plain text`)]
      : [],
  );
  const outside = title.replace(/\$[^$]*\$|\\[{}]/g, '');
  const isBalanced = outside.split('{').length === outside.split('}').length;
  if (isBalanced) return found;
  return [...found, createFieldFault(source, ['title'], 'contains an unbalanced brace; remove it')];
}
