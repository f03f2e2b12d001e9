import { expect, test } from 'vitest';
import { readJournalReference } from './journal-reference.ts';

test.each([
  ['Well Letters 12(3): 45-67 (2021)', 'Well Letters', '12', '3', '45-67'],
  ['Well Lett. 12, no. 3, 45–67, 2021', 'Well Lett.', '12', '3', '45–67'],
  ['Well Lett. A12:045001,2021', 'Well Lett.', 'A12', undefined, '045001'],
  ['Water, vol. 7, pp. 3-9 (2021)', 'Water', '7', undefined, '3-9'],
])('an article: %s', (text, venue, volume, issue, pages) => {
  expect(readJournalReference(text)).toEqual({
    ...{ venue, published: '2021', details: { volume, issue, pages } },
  });
});

test.each([
  ['Proceedings of WELLS 2021', 'Proceedings of WELLS', '2021'],
  ['In: WELLS 2021', 'WELLS', '2021'],
])('a conference, with its text kept: %s', (text, venue, published) => {
  expect(readJournalReference(text)).toEqual({ venue, published, extra: { journal_ref: text } });
});

test('none', () => {
  expect(readJournalReference(' ')).toEqual({});
});
