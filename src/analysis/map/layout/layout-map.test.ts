import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSimilarPapers } from '../../related/similar-papers.ts';
import { layoutMap, MAX_DOTS } from './layout-map.ts';
import { createGroups } from './similar-papers.fixture.ts';
import { HEIGHT, WIDTH } from './scale-positions.ts';
import { getPitch } from './separate-dots.ts';

function measure(positions: Uint16Array, a: number, b: number): number {
  const dx = (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0);
  const dy = (positions[2 * a + 1] ?? 0) - (positions[2 * b + 1] ?? 0);
  return Math.sqrt(dx * dx + dy * dy);
}

function median(values: readonly number[], share = 0.5): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
}

describe('the layout of a map', () => {
  it('is identical to the last bit on every machine', () => {
    const positions = layoutMap(createGroups(20, 60));
    const hash = createHash('sha256').update(new Uint8Array(positions.buffer)).digest('hex');
    expect(hash.slice(0, 16)).toBe('f6632f12f0f28570');
  });

  it('puts similar papers close together', () => {
    const similarPapers = createGroups(20, 60);
    const positions = layoutMap(similarPapers);
    const own = similarPapers.ids.map((_, at) =>
      measure(positions, at, similarPapers.near[at * 12] ?? 0),
    );
    const others = similarPapers.ids.map((_, at) => measure(positions, at, (at * 7 + 331) % 1200));
    expect(median(own) * 5).toBeLessThan(median(others));
  });

  it('puts papers of a topic close together, regardless of their similarity', () => {
    const similarPapers = createGroups(20, 10);
    const topics = Int32Array.from(similarPapers.ids, (_, at) => at % 10);
    const gap = (positions: Uint16Array) =>
      median(similarPapers.ids.map((_, at) => measure(positions, at, (at + 10) % 200)));
    expect(gap(layoutMap({ ...similarPapers, topics })) * 2).toBeLessThan(
      gap(layoutMap(similarPapers)),
    );
  });

  it('moves other papers little when ten papers are added', () => {
    const skipped = Array.from({ length: 10 }, (_, at) => at * 117 + 5);
    const [before, after] = [createGroups(20, 60, skipped), createGroups(20, 60)];
    const [was, is] = [layoutMap(before), layoutMap(after)];
    const indexOf = new Map(after.ids.map((id, index) => [id, index]));
    const moved = before.ids.map((id, index) => {
      const now = indexOf.get(id) ?? 0;
      const both = Uint16Array.of(
        ...[was[2 * index], was[2 * index + 1], is[2 * now], is[2 * now + 1]].map(
          (one) => one ?? 0,
        ),
      );
      return measure(both, 0, 1) / WIDTH;
    });
    expect(median(moved)).toBeLessThan(0.03);
    expect(median(moved, 0.95)).toBeLessThan(0.12);
  });

  it('stays within the picture, and keeps the dots of a small map apart', () => {
    const positions = layoutMap(createGroups(10, 30));
    const pitch = getPitch(300);
    for (let paper = 0; paper < 300; paper++) {
      expect(positions[2 * paper]).toBeLessThanOrEqual(WIDTH);
      expect(positions[2 * paper + 1]).toBeLessThanOrEqual(HEIGHT);
      const nearest = Math.min(
        ...Array.from({ length: 300 }, (_, other) =>
          other === paper ? Infinity : measure(positions, paper, other),
        ),
      );
      expect(nearest).toBeGreaterThan(pitch * 0.7);
    }
    expect(MAX_DOTS).toBeGreaterThan(300);
  });

  it('positions a paper without similar ones, a single paper, and none', () => {
    const lonely = { papers: [], scores: [], words: [], keywordLines: '' };
    expect(layoutMap(createSimilarPapers([], []))).toHaveLength(0);
    expect(layoutMap(createSimilarPapers(['a'], [lonely]))).toEqual(
      Uint16Array.of(WIDTH / 2, HEIGHT / 2),
    );
    expect(layoutMap(createSimilarPapers(['a', 'b'], [lonely, lonely]))).toHaveLength(4);
  });
});
