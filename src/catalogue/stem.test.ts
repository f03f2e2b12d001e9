import { describe, expect, test } from 'vitest';
import { stemOf } from './stem.ts';

describe('words with the same stem', () => {
  test.each([
    ['model', 'models', 'Modelling', 'modeling'],
    ['quantize', 'quantized', 'quantization', 'Quantisation', 'quantised'],
    ['prune', 'pruning', 'pruned'],
    ['equivariance', 'equivariant'],
    ['LLM', 'LLMs'],
    ['matrix', 'matrices'],
    ['behaviour', 'behavior'],
    ['Poincaré', 'Poincare'],
  ])('%s', (...words) => {
    expect([...new Set(words.map(stemOf))]).toHaveLength(1);
  });
});

describe('words that Porter’s rules would conflate', () => {
  test.each([
    ['transformer', 'transformation'],
    ['generative', 'generalize'],
    ['optimal', 'optimizer'],
    ['continual', 'continuous'],
    ['adapter', 'adaptation'],
    ['operator', 'operation'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

test('British spelling rules do not apply to words that only look similar', () => {
  expect(stemOf('noise')).toBe('nois');
  expect(stemOf('supervised')).toBe(stemOf('supervision'));
  expect(stemOf('hour')).toBe('hour');
});
