import { expect, it } from 'vitest';
import { hashData } from '../collection/hash-data.ts';
import { cutChunks } from './cut-chunks.ts';

const items = Array.from({ length: 5000 }, (_, index) => `paper-${index}`);
const texts = new Set(cutChunks(items, hashData).map((chunk) => chunk.join()));

it('chunks contain all items in order', () => {
  const chunks = cutChunks(items, hashData);
  expect(chunks.flat()).toEqual(items);
  expect(chunks.length).toBeGreaterThan(5);
});

it.each([
  ['added', items.toSpliced(2500, 0, 'another')],
  ['changed', items.with(2500, 'another')],
  ['removed', items.toSpliced(2500, 1)],
])('an item that is %s changes at most two chunks', (_, changed) => {
  const fresh = cutChunks(changed, hashData).filter((chunk) => !texts.has(chunk.join()));
  expect(fresh.length).toBeGreaterThan(0);
  expect(fresh.length).toBeLessThanOrEqual(2);
});
