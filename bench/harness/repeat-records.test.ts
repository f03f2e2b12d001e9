import { expect, test } from 'vitest';
import { repeatRecords } from './repeat-records.ts';

const RECORDS = [
  { id: 'a', title: 'A', abstract: 'x', arxiv: '2503.00007', doi: '10.1/a' },
  { id: 'b', title: 'B', abstract: 'y' },
];

async function* give<T>(items: readonly T[]) {
  await Promise.resolve();
  yield* items;
}

test('records are repeated with other ids when they run out', async () => {
  const records = await Array.fromAsync(repeatRecords(give(RECORDS), 7));
  expect(records).toHaveLength(7);
  expect(new Set(records.map(({ id }) => id)).size).toBe(7);
  expect(records.map(({ arxiv }) => arxiv).filter(Boolean)).toEqual([
    '2503.00007',
    '2503.33007',
    '2503.66007',
    '2503.99007',
  ]);
  expect(records.filter(({ doi }) => doi)).toHaveLength(1);
});

test('an empty list of records cannot be repeated', async () => {
  await expect(Array.fromAsync(repeatRecords(give([]), 1))).rejects.toThrow('no records');
});
