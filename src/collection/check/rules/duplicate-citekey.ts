import { createFieldFault } from '../../field-fault.ts';
import type { Rule } from '../finding.ts';

export const duplicateCitekey: Rule = {
  name: 'duplicate-citekey',
  severity: 'warning',
  about:
    'Two papers have the same `citekey`. The older one keeps it, and the other gets a generated key. Generated keys never collide: `b`, `c` and so on are appended to them.',
  example: {
    'papers/b.md': '---\ntitle: On scaling\ncitekey: lee2024\n---\n\nText.\n',
    'papers/c.md': '---\ntitle: Scaling again\ncitekey: lee2024\n---\n\nText.\n',
  },
  exampleMessage: 'the citation key "lee2024" is also that of',
  find: ({ entries }) => {
    const files = new Map<string, string>();
    return entries.flatMap(({ source, paper: { citekey } }) => {
      if (citekey === undefined) return [];
      const other = files.get(citekey);
      if (other === undefined) files.set(citekey, source.file);
      if (other === undefined) return [];
      const message = `the citation key "${citekey}" is also that of ${other}; change one of them`;
      return [createFieldFault(source, ['citekey'], message)];
    });
  },
};
