import { describe, expect, test } from 'vitest';
import { toCsl } from './csl.ts';
import { FORMATS, formatFile, measure } from './formats.ts';
import { createTestReference, EXAMPLES } from './reference.fixture.ts';
import { toRis } from './ris.ts';

describe('CSL-JSON', () => {
  test('of a paper in proceedings', () => {
    expect(toCsl(EXAMPLES.proceedings)).toEqual({
      id: 'key',
      type: 'paper-conference',
      title: 'X-Pool: Cross-Modal Attention for Retrieval',
      author: [
        { family: 'Gorti', given: 'Satya Krishna' },
        { family: 'Vouitsis', given: 'Noël' },
        { family: 'Ha', given: 'Jung-Woo' },
      ],
      issued: { 'date-parts': [[2022]] },
      'container-title': 'IEEE/CVF Conference on Computer Vision and Pattern Recognition',
      'container-title-short': 'CVPR',
      URL: 'https://arxiv.org/abs/2203.15086',
      note: 'arXiv:2203.15086',
    });
  });

  test('of a preprint, by a group and a person with a particle and a suffix', () => {
    const authors = ['GLM Team', 'Ludwig van Beethoven Jr.'];
    expect(
      toCsl(createTestReference({ authors, submitted: '2022-03', arxiv: '2203.15086' })),
    ).toEqual({
      id: 'key',
      type: 'article',
      title: 'A title',
      author: [
        { literal: 'GLM Team' },
        {
          family: 'Beethoven',
          given: 'Ludwig',
          'dropping-particle': 'van',
          suffix: 'Jr.',
        },
      ],
      issued: { 'date-parts': [[2022, 3]] },
      publisher: 'arXiv',
      URL: 'https://arxiv.org/abs/2203.15086',
      note: 'arXiv:2203.15086',
    });
  });
});

describe('RIS', () => {
  test('of a paper in a journal', () => {
    expect(toRis(EXAMPLES.journal).split('\r\n')).toEqual([
      'TY  - JOUR',
      'ID  - key',
      'TI  - Is attention "all" you need?',
      'AU  - de Bézenac, Emmanuel',
      'AU  - Ford, Henry, III',
      'PY  - 2024',
      'T2  - International Journal of Computer Vision',
      'DO  - 10.1007/s11263-024-02035-5',
      'UR  - https://doi.org/10.1007/s11263-024-02035-5',
      'ER  - ',
      '',
    ]);
  });

  test('of a preprint has the day', () => {
    expect(toRis(EXAMPLES.preprint)).toContain('\r\nDA  - 2025/01/09/\r\nPB  - arXiv\r\n');
    expect(toRis(createTestReference({ submitted: '2025-01' }))).toContain('DA  - 2025/01//\r\n');
    expect(toRis(createTestReference({ submitted: '2025' }))).not.toContain('DA');
  });

  test('does not split the name of a group', () => {
    expect(toRis(createTestReference({ authors: ['Acme Research, Inc.'] }))).toContain(
      'AU  - Acme Research Inc.\r\n',
    );
  });
});

test.each(FORMATS)('the size of a file in $name is that of its entries', (format) => {
  const references = Object.values(EXAMPLES);
  const { byteLength } = new TextEncoder().encode(formatFile(format, references));
  const sum = references.map(measure).reduce((a, b) => a + b);
  expect(byteLength).toBeLessThanOrEqual(sum + format.start.length + format.end.length);
  for (const reference of references) {
    expect(formatFile(format, references)).toContain(format.format(reference));
  }
});
