import { describe, expect, test } from 'vitest';
import { venuesSchema } from '../../collection/venues-file.ts';
import { createVenueFinder, nameVenue } from './find-venue.ts';
import wellKnown from './well-known.json' with { type: 'json' };

const find = createVenueFinder(venuesSchema.parse({}));

describe('a venue is found by', () => {
  test.each([
    [
      'Proceedings of the 2023 Conference on Empirical Methods in Natural Language Processing',
      'EMNLP',
    ],
    ['Proc. of EMNLP 2023', 'EMNLP'],
    ["EMNLP'23", 'EMNLP'],
    ['Advances in Neural Information Processing Systems 36', 'NeurIPS'],
    ['NIPS 2016', 'NeurIPS'],
    ['2021 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)', 'CVPR'],
    [
      'Proceedings of the 61st Annual Meeting of the Association for Computational Linguistics (Volume 1: Long Papers)',
      'ACL',
    ],
    ['Proceedings of the Thirty-Seventh AAAI Conference on Artificial Intelligence', 'AAAI'],
    ['Findings of the Association for Computational Linguistics: EMNLP 2022', 'Findings of EMNLP'],
    ['Proceedings of the 40th International Conference on Machine Learning', 'ICML'],
    ['The 10th International Conference on Learning Representations, ICLR 2022', 'ICLR'],
    ['ACM SIGKDD International Conference on Knowledge Discovery & Data Mining', 'KDD'],
  ])('%s', (text, name) => {
    expect(find(text)?.name).toBe(name);
  });

  test.each([
    'Workshop on Wells at EMNLP 2023',
    'CVPR Workshops',
    'Well Letters',
    'Conference on Computer Wells',
    '2023',
    '',
  ])('but not: %s', (text) => {
    expect(find(text)).toBeUndefined();
  });
});

test('a paper gets the short name, and keeps the name of the proceedings', () => {
  const venue =
    'Proceedings of the 2023 Conference on Empirical Methods in Natural Language Processing';
  expect(nameVenue({ venue }, find)).toEqual({ venue: 'EMNLP', venueFull: venue });
  expect(nameVenue({ venue: 'NIPS 2016' }, find)).toEqual({
    venue: 'NeurIPS',
    venueFull: 'Advances in Neural Information Processing Systems',
  });
  expect(nameVenue({ venue: 'EMNLP' }, find)).toEqual({ venue: 'EMNLP' });
  expect(nameVenue({ venue: 'Journal of Machine Learning Research' }, find)).toEqual({
    venue: 'Journal of Machine Learning Research',
  });
  expect(nameVenue({}, find)).toEqual({});
});

test('venues of the collection rename and extend the preset, or replace it', () => {
  const own = [{ name: 'Wells', fullName: 'Meeting of Well Diggers' }, { name: 'E-NLP', otherNames: ['EMNLP'] }]; // prettier-ignore
  const extended = createVenueFinder(venuesSchema.parse({ venues: own }));
  expect(extended('3rd Annual Meeting of Well Diggers')?.name).toBe('Wells');
  expect(extended('EMNLP 2023')?.name).toBe('E-NLP');
  expect(extended('ICML')?.name).toBe('ICML');
  expect(createVenueFinder(venuesSchema.parse({ presets: [] }))('ICML')).toBeUndefined();
});

test('the preset is valid, and every name finds its venue', () => {
  const { venues } = venuesSchema.parse(wellKnown);
  expect(venues.length).toBeGreaterThan(200);
  for (const { name, fullName = '', otherNames } of venues) {
    for (const text of [name, fullName, ...otherNames])
      expect([text, find(text)?.name]).toEqual([text, name]);
  }
});
