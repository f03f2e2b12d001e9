import { expect, test } from 'vitest';
import { describeExport, listParts } from './describe-export.ts';

test.each([
  [1, ['All 1 paper']],
  [1000, ['All 1,000 papers']],
  [1001, ['1 to 1,000', '1,001 to 1,001']],
  [2500, ['1 to 1,000', '1,001 to 2,000', '2,001 to 2,500']],
])('divides %i papers into %j', (count, parts) => {
  expect(listParts(count)).toEqual(parts);
});

test('names the papers that do not exist', () => {
  expect(describeExport('copied', 3, [])).toBe('Copied 3 papers.');
  expect(describeExport('copied', 1, ['gone'])).toBe(
    'Copied 1 paper. Left out: gone, which is not on this site.',
  );
});
