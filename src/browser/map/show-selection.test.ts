import { afterAll, expect, it, vi } from 'vitest';

vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('HTMLElement', Object);
vi.stubGlobal('customElements', { define: () => undefined });
afterAll(() => void vi.unstubAllGlobals());
const { countYears, nameWords } = await import('./show-selection.ts');

it('nameWords returns words that the selected papers contain more often than others', () => {
  const words = {
    keys: ['octree', 'model'],
    forms: ['octrees', 'models'],
    paperCounts: Int32Array.of(2, 6),
    ends: Int32Array.of(2, 4, 5, 6, 7, 8),
    words: Int32Array.of(0, 1, 0, 1, 1, 1, 1, 1),
  };
  expect(nameWords([0, 1], words)).toEqual(['octrees (2)']);
  expect(nameWords([], words)).toEqual([]);
});

it('countYears lists the years and skips papers without one', () => {
  expect(countYears([0, 1, 2, 3], [2021, 0, 2020, 2021])).toBe('2020: 1, 2021: 2');
});
