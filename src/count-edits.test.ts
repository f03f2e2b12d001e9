import { expect, it } from 'vitest';
import { countEdits } from './count-edits.ts';

it.each([
  ['attention', 'attention', 0],
  ['atention', 'attention', 1],
  ['attentoin', 'attention', 1],
  ['quantizaton', 'quantization', 1],
  ['kwantisation', 'quantisation', 2],
  ['', 'ab', 2],
])('counts the edits from %s to %s: %i', (a, b, edits) => {
  expect(countEdits(a, b, 2)).toBe(edits);
  expect(countEdits(b, a, 2)).toBe(edits);
});

it('stops counting above the maximum', () => {
  expect(countEdits('attention', 'bees', 2)).toBe(3);
  expect(countEdits('kwantisation', 'quantisation', 1)).toBe(2);
});
