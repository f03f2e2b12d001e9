import { describe, expect, it } from 'vitest';
import { parseOptions } from './options.ts';

const NAMES = ['kill-builds', 'full-disk'];

describe('the options of the drill', () => {
  it('select faults, a seed and the number of trials', () => {
    expect(parseOptions(['--only', 'full-disk', '--seed', '7', '--times', '3'], NAMES)).toEqual({
      only: ['full-disk'],
      seed: 7,
      papers: 300,
      times: 3,
      keep: false,
    });
  });

  it('run all faults with their default number of trials and a new seed', () => {
    const { only, seed, times } = parseOptions([], NAMES);
    expect(only).toEqual(NAMES);
    expect(times).toBeUndefined();
    expect(Number.isInteger(seed)).toBe(true);
  });

  it.each([
    [['--only', 'floods'], 'the faults are kill-builds, full-disk'],
    [['--times', '0'], '--times is "0"'],
    [['--seed', 'x'], '--seed is "x"'],
  ])('are rejected: %j', (args, message) => {
    expect(() => parseOptions(args, NAMES)).toThrow(message);
  });
});
