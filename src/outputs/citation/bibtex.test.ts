import { describe, expect, test } from 'vitest';
import { paperSchema } from '../../collection/schema.ts';
import type { Paper } from '../../collection/schema.ts';
import { toBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import { createReference } from './reference.ts';
import { toRis } from './ris.ts';

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
  title         = {{X-Pool}: Cross-Modal Attention for Retrieval},
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
    ['MiniLM: deep and Deep', '{MiniLM}: deep and {Deep}'],
    ['Fast and Accurate Model Scaling', 'Fast and Accurate Model Scaling'],
    ['mixup: Beyond Risk', '{mixup}: Beyond Risk'],
    ['Learn A Tensor', 'Learn A Tensor'],
    ['Past, Present (and "Future")!', 'Past, Present (and "Future")!'],
    ['Fast sampling for Monge gaps', 'Fast sampling for {Monge} gaps'],
    [
      'Amortized Bayesian Inference with Vitamin C',
      'Amortized {Bayesian} Inference with Vitamin {C}',
    ],
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

test('words that the record protects keep their capitals', () => {
  const fields = { title: 'Learning With Lamps of Bath', keepCapitals: ['Bath'] };
  expect(field('title', fields)).toBe('Learning With Lamps of {Bath}');
});

describe('a complete record', () => {
  const fields = {
    authors: ['J. Del Hoyo', 'World Lamp Organization', '山田 太郎'],
    contributors: { 'J. Del Hoyo': { family: 'Del Hoyo', given: 'J.' } },
    editors: ['Emmanuel de Bézenac'],
    venueFull: 'Journal of Lamps',
    venue: 'J. Lamps',
    year: 2023,
    published: '2023-12',
    volume: '12',
    issue: '3',
    pages: '12–24',
    publisher: 'Lamps & Co.',
    issn: '1234-5679',
    keywords: ['lamps', 'norms'],
    award: 'Best Paper',
    pmid: '31452104',
    retracted: 'Candles.',
    extra: { annote: 'Read_this', note: 'In print', C1: 'RIS only', section: 'A' },
  };

  test('is in BibTeX', () => {
    const entry = toBibtex(createReference(createPaper(fields), 'key'));
    expect(entry).toBe(`@article{key,
  title         = {A title},
  author        = {Del Hoyo, J. and {World Lamp Organization} and 山田, 太郎},
  journal       = {Journal of Lamps},
  shortjournal  = {J. Lamps},
  editor        = {de Bézenac, Emmanuel},
  volume        = {12},
  pages         = {12--24},
  publisher     = {Lamps \\& Co.},
  award         = {Best Paper},
  keywords      = {lamps, norms},
  issn          = {1234-5679},
  pmid          = {31452104},
  number        = {3},
  year          = {2023},
  month         = dec,
  note          = {Retracted: Candles.; In print},
  annote        = {Read\\_this},
  section       = {A},
}
`);
  });

  test('is in RIS', () => {
    expect(toRis(createReference(createPaper(fields), 'key')).split('\r\n')).toEqual([
      'TY  - JOUR',
      'ID  - key',
      'TI  - A title',
      'AU  - Del Hoyo, J.',
      'AU  - World Lamp Organization',
      'AU  - 山田, 太郎',
      'ED  - de Bézenac, Emmanuel',
      'PY  - 2023',
      'DA  - 2023/12//',
      'T2  - Journal of Lamps',
      'J2  - J. Lamps',
      'VL  - 12',
      'IS  - 3',
      'PB  - Lamps & Co.',
      'KW  - lamps',
      'KW  - norms',
      'SP  - 12',
      'EP  - 24',
      'SN  - 1234-5679',
      'N1  - Award: Best Paper',
      'N1  - Retracted: Candles.',
      'N1  - PMID: 31452104',
      'N1  - In print',
      'C1  - RIS only',
      'ER  - ',
      '',
    ]);
  });

  test('is in CSL-JSON', () => {
    expect(toCsl(createReference(createPaper(fields), 'key'))).toEqual({
      id: 'key',
      type: 'article-journal',
      title: 'A title',
      author: [
        { family: 'Del Hoyo', given: 'J.' },
        { literal: 'World Lamp Organization' },
        { family: '山田', given: '太郎' },
      ],
      editor: [{ family: 'Bézenac', given: 'Emmanuel', 'dropping-particle': 'de' }],
      issued: { 'date-parts': [[2023, 12]] },
      'container-title': 'Journal of Lamps',
      'container-title-short': 'J. Lamps',
      volume: '12',
      issue: '3',
      page: '12-24',
      publisher: 'Lamps & Co.',
      ISSN: '1234-5679',
      PMID: '31452104',
      keyword: 'lamps, norms',
      annote: 'Read_this',
      section: 'A',
      note: 'Award: Best Paper\nRetracted: Candles.\nIn print',
      custom: { C1: 'RIS only' },
    });
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
