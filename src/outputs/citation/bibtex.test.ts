import { describe, expect, test } from 'vitest';
import { paperSchema } from '../../collection/schema.ts';
import type { Paper } from '../../collection/schema.ts';
import { toBibtex } from './bibtex.ts';
import { createReference } from './reference.ts';

function createPaper(fields: Record<string, unknown>): Paper {
  return { id: 'x', abstract: '', ...paperSchema.parse({ title: 'A title', ...fields }) };
}

/** The value of a field, without its outer braces. */
function field(name: string, fields: Record<string, unknown>): string | undefined {
  const entry = toBibtex(createReference(createPaper(fields), 'key'));
  return new RegExp(`^  ${name} += \\{?(.*?)\\}?,$`, 'm').exec(entry)?.[1];
}

describe('an entry', () => {
  test('of a paper in proceedings', () => {
    const paper = createPaper({
      title: 'X-Pool: Cross-Modal Attention for Retrieval',
      authors: ['Satya Krishna Gorti', 'Noël Vouitsis'],
      submitted: '2022-03-28',
      venue: 'CVPR',
      venueFull: 'IEEE/CVF Conference on Computer Vision and Pattern Recognition',
      year: 2022,
      arxiv: '2203.15086',
    });
    expect(toBibtex(createReference(paper, 'gorti2022xpool'))).toBe(
      `@inproceedings{gorti2022xpool,
  title         = {{X-Pool}: {Cross-Modal} {Attention} for {Retrieval}},
  author        = {Gorti, Satya Krishna and Vouitsis, Noël},
  booktitle     = {{IEEE/CVF Conference on Computer Vision and Pattern Recognition}},
  year          = {2022},
  eprint        = {2203.15086},
  archivePrefix = {arXiv},
  url           = {https://arxiv.org/abs/2203.15086},
}
`,
    );
  });

  test('of a paper in a journal', () => {
    const entry = toBibtex(
      createReference(
        createPaper({
          venueFull: 'International Journal of Computer Vision',
          year: 2024,
          doi: '10.1007/s11263-024-02035-5',
        }),
        'key',
      ),
    );
    expect(entry).toMatch(/^@article\{key,\n/);
    expect(entry).toContain('journal       = {International Journal of Computer Vision}');
    expect(entry).toContain('doi           = {10.1007/s11263-024-02035-5}');
    expect(entry).toContain('url           = {https://doi.org/10.1007/s11263-024-02035-5}');
  });

  test('of a paper with only a title', () => {
    expect(toBibtex(createReference(createPaper({}), 'key'))).toBe(
      '@misc{key,\n  title         = {A title},\n}\n',
    );
  });
});

describe('dates are as precise as known', () => {
  test.each([
    [{ submitted: '2022-03-28' }, '2022', 'mar'],
    [{ submitted: '2022-12' }, '2022', 'dec'],
    [{ submitted: '2022' }, '2022', undefined],
    [{ submitted: '2022-03-28', venue: 'CVPR', year: 2023 }, '2023', undefined],
    [{ submitted: '2022-03-28', venue: 'CVPR' }, undefined, undefined],
    [{ year: 2023 }, '2023', undefined],
    [{}, undefined, undefined],
  ])('%o', (fields, year, month) => {
    expect(field('year', fields)).toBe(year);
    expect(field('month', fields)).toBe(month);
  });
});

describe('a title', () => {
  test.each([
    ['MiniLM: deep and Deep', '{MiniLM}: {deep} and {Deep}'],
    ['Fast and Accurate Model Scaling', 'Fast and {Accurate} {Model} {Scaling}'],
    ['mixup: Beyond Risk', '{mixup}: Beyond {Risk}'],
    ['Learn A Tensor', 'Learn {A} {Tensor}'],
    ['Past, Present (and "Future")!', 'Past, {Present} (and "{Future}")!'],
    ['Training of 3D GANs', 'Training of {3D} {GANs}'],
    ['Solving $O(n \\log n)$-time', 'Solving {$O(n \\log n)$-time}'],
    [
      '100% of R&D #1 for $5 in a_b ~ x^2',
      '100\\% of {R\\&D} \\#1 for \\$5 in a\\_b \\textasciitilde{} x\\textasciicircum{}2',
    ],
    [
      'Broken } { and \\ here',
      'Broken \\textbraceright{} \\textbraceleft{} and \\textbackslash{} here',
    ],
    ['Sets {a} and <!-- b', 'Sets \\{a\\} and <!-{}- b'],
    ['Broken $x}$ here', 'Broken \\$x\\textbraceright{}\\$ here'],
    ['Über *große* Modèles 模型', 'Über große {Modèles} 模型'],
    ['Two\n  lines', 'Two lines'],
    ['Élan', 'Élan'],
  ])('%s', (title, expected) => {
    expect(field('title', { title })).toBe(expected);
  });
});

describe('authors', () => {
  test.each([
    [['Emmanuel de Bézenac', 'Aradea'], 'de Bézenac, Emmanuel and {Aradea}'],
    [['Henry Ford III'], 'Ford, III, Henry'],
    [['Bill and Melinda Gates Foundation'], '{Bill and Melinda Gates Foundation}'],
    [['Ortega y Gasset, José'], '{Ortega y Gasset}, José'],
    [['A{b} C_d'], 'C\\_d, A\\{b\\}'],
  ])('%o', (authors, expected) => {
    expect(field('author', { authors })?.replace(/\}$/, '')).toBe(expected.replace(/\}$/, ''));
  });
});

describe('a URL', () => {
  test.each([
    [
      { links: { pdf: 'https://a.b/c_d%20e.pdf', project: 'https://a.b/' } },
      'https://a.b/c_d%20e.pdf',
    ],
    [{ links: { project: 'https://a.b/{x}' } }, 'https://a.b/%7Bx%7D'],
    [{ arxiv: 'math.AG/0601001' }, 'https://arxiv.org/abs/math.AG/0601001'],
  ])('%o', (fields, url) => {
    expect(field('url', fields)).toBe(url);
  });
});

test.each([
  '}',
  '{',
  '\\',
  '$',
  '${$',
  '\\}',
  '$\\}$',
  '@article{x,',
  '",\n  year = {1},\n}',
  '\\end{document}',
])('the title, name and venue %j are escaped with balanced braces', (text) => {
  const entry = toBibtex(
    createReference(
      createPaper({ title: text, authors: [text, `A ${text}`], venueFull: text }),
      'key',
    ),
  );
  let depth = 0;
  for (const char of entry.trimEnd().slice(0, -1)) {
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    expect(depth === 0 && char === '}').toBe(false);
  }
  expect(depth).toBe(1);
  expect(entry.split('\n').filter((line) => /^ {2}\w+ += /.test(line))).toHaveLength(3);
});
