import { describe, expect, it } from 'vitest';
import { formatMissingAbstracts } from './format-missing-abstracts.ts';

describe('formatMissingAbstracts', () => {
  it('returns an empty string if no paper is on arXiv', () => {
    expect(formatMissingAbstracts([], ['refs.bib'])).toBe('');
  });

  it('prints the commands that fetch the abstracts and import them', () => {
    expect(formatMissingAbstracts(['2203.15086', 'math.AG/0601001'], ["Anna's refs.bib"])).toBe(
      `2 skipped entries are on arXiv. To import their abstracts:
  curl -o abstracts.xml 'https://export.arxiv.org/api/query?max_results=2&id_list=2203.15086,math.AG/0601001'
  npm run import -- 'Anna'\\''s refs.bib' abstracts.xml`,
    );
  });

  it('splits many ids into several requests', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `2401.${10_000 + index}`);
    const lines = formatMissingAbstracts(ids, ['a.bib']).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toContain('-o abstracts-2.xml');
    expect(lines[2]).toContain('max_results=50&');
    expect(lines[3]).toBe('  npm run import -- a.bib abstracts-1.xml abstracts-2.xml');
  });
});
