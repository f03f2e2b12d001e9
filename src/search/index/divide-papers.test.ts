import { describe, expect, it } from 'vitest';
import { dividePapers } from './divide-papers.ts';

const IDS = Array.from({ length: 50_000 }, (_, i) => `2401.${i}`);

const blocksOf = (ids: readonly string[]): string[] =>
  dividePapers(ids).map(({ start, end }) => ids.slice(start, end).join(' '));

describe('papers', () => {
  it('are divided into consecutive blocks of about 64, and blocks into parts', () => {
    const ranges = dividePapers(IDS);
    expect(blocksOf(IDS).join(' ')).toBe(IDS.join(' '));
    expect(IDS.length / ranges.length).toBeGreaterThan(50);
    expect(IDS.length / ranges.length).toBeLessThan(80);
    const parts = ranges.filter(({ endsPart }) => endsPart).length;
    expect(parts).toBeGreaterThan(30);
    expect(parts).toBeLessThan(80);
    expect(ranges.at(-1)?.endsPart).toBe(true);
  });

  it.each([0, 1, 20_000, IDS.length])('added at %i change few blocks', (place) => {
    const before = new Set(blocksOf(IDS));
    const after = blocksOf(IDS.toSpliced(place, 0, 'new'));
    expect(after.filter((block) => !before.has(block)).length).toBeLessThan(10);
  });

  it('can be none', () => {
    expect(dividePapers([])).toEqual([]);
  });
});
