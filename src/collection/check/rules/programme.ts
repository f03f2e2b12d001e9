import { assignPapers } from '../../programme/assign-papers.ts';
import { at, type Rule } from '../finding.ts';

const DAY =
  "  - date: 2026-05-04\n    sessions:\n      - { title: Light, start: '09:00', end: '10:30'";

/** Found by `collection/programme/programme-faults.ts`. */
export const programme: Rule = {
  name: 'programme',
  severity: 'error',
  about:
    'In `programme.yaml`, a talk is a paper that does not exist, a paper is in two sessions, two sessions are in one room at the same time, or days, sessions or talks are repeated or not in order; or a paper names a session that the programme does not contain.',
  example: { 'programme.yaml': `timeZone: Europe/Oslo\ndays:\n${DAY}, talks: [frist] }\n` },
  exampleMessage: 'there is no paper "frist"; did you mean "first"?',
};

export const paperWithoutSession: Rule = {
  name: 'paper-without-session',
  severity: 'warning',
  about:
    'A paper is in no session although others are, in a collection with `programme.yaml` or `order: programme`. It comes after all others.',
  example: {
    'programme.yaml': `timeZone: Europe/Oslo\ndays:\n${DAY} }\n`,
    'papers/b.md': '---\ntitle: B\nsession: Light\n---\n\nOn scaling.\n',
  },
  exampleMessage: 'is in no session, so it comes after the papers of all sessions',
  find: ({ collection: { programme: own, site }, entries }) => {
    if (!own && site.order !== 'programme') return [];
    const papers = entries.map(({ paper }) => paper);
    const assigned = own ? [...assignPapers(own, papers).values()] : [];
    const placed = new Set([
      ...assigned.flatMap(({ listed, named }) => [...listed, ...named]),
      ...papers.flatMap(({ id, session }) => (session === undefined ? [] : [id])),
    ]);
    if (placed.size === 0) return [];
    return entries
      .filter(({ paper }) => !placed.has(paper.id))
      .map(({ source }) => ({
        ...at(source, 'session'),
        message: 'is in no session, so it comes after the papers of all sessions; add its session',
      }));
  },
};
