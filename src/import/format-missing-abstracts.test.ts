import { describe, expect, it } from 'vitest';
import { formatMissingAbstracts } from './format-missing-abstracts.ts';

describe('what is said of papers without an abstract', () => {
  it('is nothing where none is at arXiv', () => {
    expect(formatMissingAbstracts([], ['refs.bib'])).toBe('');
  });

  it('is how to get them from arXiv and to import both', () => {
    expect(formatMissingAbstracts(['2203.15086', 'math.AG/0601001'], ["Anna's refs.bib"])).toBe(
      `2 of the skipped entries are at arXiv, which has the abstract:
  curl -o abstracts.xml 'https://export.arxiv.org/api/query?max_results=2&id_list=2203.15086,math.AG/0601001'
  npm run import -- 'Anna'\\''s refs.bib' abstracts.xml`,
    );
  });

  it('asks for many in several goes', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `2401.${10_000 + index}`);
    const lines = formatMissingAbstracts(ids, ['a.bib']).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toContain('-o abstracts-2.xml');
    expect(lines[2]).toContain('max_results=50&');
    expect(lines[3]).toBe('  npm run import -- a.bib abstracts-1.xml abstracts-2.xml');
  });
});
