import { describe, expect, it } from 'vitest';
import { parseOptions } from './options.ts';

const NAMES = ['kill-builds', 'full-disk'];

describe('the options of the drill', () => {
  it('select faults, a seed and how often each is tried', () => {
    expect(parseOptions(['--only', 'full-disk', '--seed', '7', '--times', '3'], NAMES)).toEqual({
      only: ['full-disk'],
      seed: 7,
      papers: 300,
      times: 3,
      keep: false,
    });
  });

  it('run all faults as often as each says, with a seed of the moment', () => {
    const { only, seed, times } = parseOptions([], NAMES);
    expect(only).toEqual(NAMES);
    expect(times).toBeUndefined();
    expect(Number.isInteger(seed)).toBe(true);
  });

  it.each([
    [['--only', 'floods'], 'the faults are kill-builds, full-disk'],
    [['--times', '0'], '--times is "0"'],
    [['--seed', 'x'], '--seed is "x"'],
  ])('are refused when they are %j', (args, message) => {
    expect(() => parseOptions(args, NAMES)).toThrow(message);
  });
});
