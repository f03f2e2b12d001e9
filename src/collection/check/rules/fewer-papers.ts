import { join } from 'node:path';
import { displayPath } from '../../list-files.ts';
import { PUBLISHED_FILE } from '../../published-file.ts';
import type { Rule } from '../finding.ts';

/** Addresses with only digits are pages of the list of papers. */
const PAPER = /^papers\/(?!\d+$)[^/]+$/;

export const fewerPapers: Rule = {
  name: 'fewer-papers',
  severity: 'warning',
  about:
    'There are fewer papers than were published. Some may have been lost, for example when files were renamed.',
  example: {
    'published.txt': 'papers/b\npapers/c\npapers/d\n',
    'moved.txt': 'papers/c\npapers/d\n',
    'papers/b.md': '---\ntitle: On Scaling\n---\n\nText on scaling.\n',
  },
  exampleMessage: '3 papers were published, but there are only 2',
  find: ({ published, entries, content }) => {
    const before = published.filter((path) => PAPER.test(path)).length;
    if (entries.length >= before) return [];
    const file = displayPath(join(content, PUBLISHED_FILE));
    const count = (number: number) => number.toLocaleString('en');
    const message = `${count(before)} papers were published, but there are only ${count(entries.length)}; check that none was lost`;
    return [{ file, message }];
  },
};
