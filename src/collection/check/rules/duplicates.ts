import type { Rule } from '../finding.ts';

export const duplicateId: Rule = {
  name: 'duplicate-id',
  severity: 'error',
  about: 'Two papers have the same id, and therefore the same address.',
  example: {
    'papers/b.md': '---\ntitle: One\n---\n\nText.\n',
    'papers/more.jsonl': '{"id":"b","title":"Two","abstract":"Text."}\n',
  },
  exampleMessage: 'the id "b" is also used by',
};

export const duplicateArxiv: Rule = {
  name: 'duplicate-arxiv',
  severity: 'error',
  about: 'Two papers have the same arXiv id: they are the same paper, or one id is wrong.',
  example: {
    'papers/b.md': '---\ntitle: One\narxiv: "2203.15086"\n---\n\nText.\n',
    'papers/c.md': '---\ntitle: Two\narxiv: "2203.15086"\n---\n\nText.\n',
  },
  exampleMessage: 'the arXiv id "2203.15086" is also used by',
};

export const duplicateDoi: Rule = {
  name: 'duplicate-doi',
  severity: 'error',
  about: 'Two papers have the same DOI, ignoring case.',
  example: {
    'papers/b.md': '---\ntitle: One\ndoi: 10.1234/ABC\n---\n\nText.\n',
    'papers/c.md': '---\ntitle: Two\ndoi: 10.1234/abc\n---\n\nText.\n',
  },
  exampleMessage: 'the DOI "10.1234/abc" is also used by',
};
