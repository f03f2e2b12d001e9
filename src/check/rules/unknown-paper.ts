import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { displayPath } from '../../collection/list-files.ts';
import { nearest } from '../../collection/nearest.ts';
import type { Found, Rule } from '../finding.ts';

/** `<Paper id="monge-gap" />`, in either quotes. */
const PAPER = /<Paper\b[^>]*?\bid=(["'])(?<id>.*?)\1/g;
/** Comments and code in MDX are shown to nobody, or as they stand. */
const INERT = /\{\/\*[\s\S]*?\*\/\}|```[\s\S]*?```|`[^`\n]*`/g;

export const unknownPaper: Rule = {
  name: 'unknown-paper',
  severity: 'error',
  about: 'The prose of a topic or a page places a paper that does not exist.',
  example: {
    'pages/about.mdx':
      '---\ntitle: About\ndescription: About it.\n---\n\nBegin with <Paper id="frist" />.\n',
  },
  says: 'there is no paper "frist"; did you mean "first"?',
  find: ({ collection: { papers, topics, pages }, content }) => {
    const ids = new Set(papers.map(({ id }) => id));
    const files = [
      ...topics.map(({ id }) => `topics/${id}.mdx`),
      ...pages.map(({ id }) => `pages/${id}.mdx`),
    ];
    return files.flatMap((name): Found[] => {
      const path = join(content, name);
      const text = readFileSync(path, 'utf8').replace(INERT, (inert) =>
        inert.replace(/[^\n]/g, ' '),
      );
      return [...text.matchAll(PAPER)].flatMap(({ groups, index }): Found[] => {
        const id = groups?.id ?? '';
        if (ids.has(id)) return [];
        const before = text.slice(0, index).split('\n');
        const meant = nearest(id, ids);
        const advice = meant
          ? `did you mean "${meant}"?`
          : 'name the file of a paper, without its ending';
        return [
          {
            file: displayPath(path),
            line: before.length,
            column: (before.at(-1)?.length ?? 0) + 1,
            message: `there is no paper "${id}"; ${advice}`,
          },
        ];
      });
    });
  },
};
