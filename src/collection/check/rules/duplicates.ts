import { at, type Rule } from '../finding.ts';

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

export const duplicateAcl: Rule = {
  name: 'duplicate-acl',
  severity: 'error',
  about: 'Two papers have the same id of the ACL Anthology, ignoring case.',
  example: {
    'papers/b.md': '---\ntitle: One\nacl: 2023.lamps-main.1\n---\n\nText.\n',
    'papers/c.md': '---\ntitle: Two\nacl: 2023.lamps-main.1\n---\n\nText.\n',
  },
  exampleMessage: 'the ACL id "2023.lamps-main.1" is also used by',
};

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
      return [{ ...at(source, 'citekey'), message }];
    });
  },
};
