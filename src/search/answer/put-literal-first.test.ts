import { expect, it } from 'vitest';
import type { Row } from '../index/rows.ts';
import { putLiteralFirst } from './put-literal-first.ts';

const TITLES = [
  'STU-Net: Scalable and Transferable Models',
  'A Scalable Model of Words',
  'On the Scalability of Text Generation',
  'On the scalability of',
];
const read: number[] = [];
const readRow = (row: number): Promise<Row> => {
  read.push(row);
  return Promise.resolve({
    id: String(row),
    title: TITLES[row] ?? '',
    abstract: '',
    authors: [],
    people: [],
  });
};
const rank = (quoted: number) => ({
  rows: Int32Array.of(0, 1, 2, 3),
  scores: Float64Array.of(4, 3, 2, 1),
  complete: 4,
  quoted,
});

it('ranks titles that quote a question with its stop words above those with other stop words', async () => {
  const { rows, scores } = await putLiteralFirst(
    rank(3),
    'papers on the Scalability of',
    { phrase: undefined, text: '       on the Scalability of' },
    readRow,
  );
  expect([...rows]).toEqual([2, 0, 1, 3]);
  expect([...scores]).toEqual([2, 4, 3, 1]);
});

it('ranks titles with the words as typed above those with other forms of them', async () => {
  const find = async (text: string) =>
    (await putLiteralFirst(rank(4), text, { phrase: undefined, text }, readRow)).rows[0];
  expect(await find('scalable model')).toBe(1);
  expect(await find('models')).toBe(0);
});

it('reads and moves nothing if only one title quotes the question', async () => {
  read.length = 0;
  const { rows } = await putLiteralFirst(
    rank(1),
    'on the scalability of',
    { phrase: undefined, text: '' },
    readRow,
  );
  expect([...rows]).toEqual([0, 1, 2, 3]);
  expect(read).toEqual([]);
});

it('ranks papers with a phrase as typed above those with another spelling of it', async () => {
  const find = async (phrase: string) =>
    (await putLiteralFirst(rank(0), `"${phrase}"`, { phrase, text: phrase }, readRow)).rows[0];
  expect(await find('stu‑net')).toBe(0);
  expect(await find('model of words')).toBe(1);
  expect(await find('on the scalability of')).toBe(2);
  expect(await find('ext gen')).toBe(0);
});

it('ranks papers by named authors by their levels, then by the other words as typed', async () => {
  const { rows } = await putLiteralFirst(
    rank(4),
    'Lu 2024 scalable model',
    { phrase: undefined, text: 'Lu 2024 scalable model' },
    (row) => readRow(row).then((each) => ({ ...each, authors: ['Ann Lu'] })),
    new Map([
      [0, 2],
      [1, 2],
      [2, 3],
      [3, 1],
    ]),
  );
  expect([...rows]).toEqual([2, 1, 0, 3]);
});
