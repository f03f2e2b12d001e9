import { assignPapers } from '../../programme/assign-papers.ts';
import { createFieldFault } from '../../field-fault.ts';
import type { Rule } from '../finding.ts';

export const paperWithoutSession: Rule = {
  name: 'paper-without-session',
  severity: 'warning',
  about:
    'A paper is in no session although others are, in a collection with `programme.yaml` or `order: programme`. It comes after all others.',
  example: {
    'programme.yaml':
      "timeZone: Europe/Oslo\ndays:\n  - date: 2026-05-04\n    sessions:\n      - { title: Light, start: '09:00', end: '10:30' }\n",
    'papers/b.md': '---\ntitle: B\nsession: Light\n---\n\nOn scaling.\n',
  },
  exampleMessage: 'is in no session, so it comes after the papers of all sessions',
  find: ({ collection: { programme, site }, entries }) => {
    if (!programme && site.order !== 'programme') return [];
    const papers = entries.map(({ paper }) => paper);
    const assigned = programme ? [...assignPapers(programme, papers).values()] : [];
    const inSession = new Set([
      ...assigned.flatMap(({ listed, named }) => [...listed, ...named]),
      ...papers.flatMap(({ id, session }) => (session === undefined ? [] : [id])),
    ]);
    if (inSession.size === 0) return [];
    return entries
      .filter(({ paper }) => !inSession.has(paper.id))
      .map(({ source }) =>
        createFieldFault(
          source,
          ['session'],
          'is in no session, so it comes after the papers of all sessions; add its session',
        ),
      );
  },
};
