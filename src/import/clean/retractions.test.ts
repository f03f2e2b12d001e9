import { describe, expect, test } from 'vitest';
import { readStatus } from './retractions.ts';

describe('a title', () => {
  test.each([
    ['RETRACTED: Digging wells', { title: 'Digging wells', retracted: true }],
    ['RETRACTED ARTICLE: Digging wells', { title: 'Digging wells', retracted: true }],
    ['Retracted Article: Digging wells', { title: 'Digging wells', retracted: true }],
    ['[Retracted] Digging wells', { title: 'Digging wells', retracted: true }],
    ['WITHDRAWN: Digging wells', { title: 'Digging wells', withdrawn: true }],
    ['Withdrawn: how wells dry up', { title: 'Withdrawn: how wells dry up' }],
    ['Retracted articles on wells', { title: 'Retracted articles on wells' }],
  ])('"%s"', (title, expected) => {
    expect(readStatus(title, 'On wells.', [])).toEqual({ abstract: 'On wells.', ...expected });
  });
});

describe('a comment or abstract', () => {
  test.each([
    'Withdrawn due to an error in Lemma 3',
    'This paper has been withdrawn by the author',
    '12 pages; withdrawn, see version 2',
    'Paper withdrawn',
  ])('that withdraws the paper is the reason: %s', (comment) => {
    expect(readStatus('Wells', 'On wells.', [comment])).toMatchObject({ withdrawn: comment });
  });

  test.each(['withdrawn', 'Zurückgezogen'])(
    'that is only the status has no reason: %s',
    (status) => {
      expect(readStatus('Wells', 'On wells.', [status])).toMatchObject({ withdrawn: true });
    },
  );

  test.each([
    'Lemma 3 of version 1 was not withdrawn',
    'On ropes that cannot be withdrawn',
    '12 pages',
  ])('that mentions it does not: %s', (comment) => {
    expect(readStatus('Wells', 'On wells.', [comment])).not.toHaveProperty('withdrawn');
  });

  test('a notice in place of the abstract is the reason, and not an abstract', () => {
    const notice = 'This paper has been withdrawn by the authors. Lemma 3 is wrong.';
    expect(readStatus('Wells', notice, [])).toEqual({
      ...{ title: 'Wells', abstract: undefined, withdrawn: notice },
    });
  });

  test('an abstract after a notice is kept', () => {
    const abstract = `This paper has been withdrawn. ${'Wells are deep. '.repeat(50)}`;
    expect(readStatus('Wells', abstract, [])).toMatchObject({
      ...{ abstract, withdrawn: 'This paper has been withdrawn.' },
    });
  });
});
