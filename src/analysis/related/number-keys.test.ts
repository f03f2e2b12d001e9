import { expect, test } from 'vitest';
import { createNumbering } from './number-keys.ts';

test('numbers keys in order of appearance, and keeps the numbers when the table grows', () => {
  const { getNumber, getSize } = createNumbering();
  const keys = Array.from({ length: 20_000 }, (_, i) => (i + 1) * 2 ** 32);
  expect(keys.map(getNumber)).toEqual([...keys.keys()]);
  expect(keys.map(getNumber)).toEqual([...keys.keys()]);
  expect(getSize()).toBe(20_000);
});
