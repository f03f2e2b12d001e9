import { describe, expect, it } from 'vitest';
import { createLineFilter } from './create-line-filter.ts';

describe('the output of a build', () => {
  it('counts files by the thousand instead of listing them', () => {
    const told: number[] = [];
    const keeps = createLineFilter((files) => told.push(files));
    const lines = Array.from(
      { length: 2500 },
      (_, index) => `02:49:38   ├─ /papers/${index}/ (+1ms)`,
    );
    expect([...lines, ' (+48ms) ', '\u001B[2m (+1.2s)\u001B[22m'].filter(keeps)).toEqual([]);
    expect(told).toEqual([1000, 2000]);
  });

  it('keeps warnings, except the one about an empty collection', () => {
    const keeps = createLineFilter(() => undefined);
    const warn = (name: string) =>
      `02:49:38 [WARN] [content] The collection "${name}" does not exist or is empty.`;
    expect([warn('papers'), warn('pages'), '[build] 412 page(s) built'].filter(keeps)).toEqual([
      warn('papers'),
      '[build] 412 page(s) built',
    ]);
  });
});
