import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import { createReference } from '../../outputs/citation/reference.ts';
import { createParts } from './create-parts.ts';
import { countParts } from './facts.ts';
import { getPart } from './part.ts';

describe('countParts', () => {
  test.each([
    [1, 1],
    [64, 1],
    [65, 8],
    [2000, 128],
    [100_000, 8192],
  ])('gives for %i papers %i files', (papers, parts) => {
    expect(countParts(papers)).toBe(parts);
  });
});

test('spreads similar ids over the files', () => {
  const parts = countParts(10_000);
  const counts = new Map<string, number>();
  for (let index = 0; index < 10_000; index += 1) {
    const part = getPart(`2401.${String(index).padStart(5, '0')}`, parts);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  expect(counts.size).toBe(parts);
  expect(Math.max(...counts.values())).toBeLessThan(40);
});

describe('createParts', () => {
  const papers = Array.from({ length: 200 }, (_, index) =>
    createPaper({
      id: `paper-${index}`,
      title: `Paper ${index}`,
      ...(index === 7 && { aliases: ['old-seven'], award: 'Best Paper' }),
    }),
  );
  const catalogue = createCatalogue({ papers, topics: [] });
  const parts = createParts(catalogue.papers, (paper) => createReference(paper, paper.id));
  const find = (id: string) => parts.get(getPart(id, countParts(200)))?.get(id);

  test('puts every paper into the file that its id maps to', () => {
    for (const { id, title } of papers) expect(find(id)?.reference.title).toBe(title);
  });

  test('maps old ids to the paper', () => {
    expect(find('old-seven')?.id).toBe('paper-7');
  });

  test('contains awards', () => {
    expect([find('paper-7')?.award, find('paper-8')?.award]).toEqual(['Best Paper', undefined]);
  });

  test('creates every file, including empty ones', () => {
    expect(parts.size).toBe(countParts(200));
    expect(find('paper-200')).toBeUndefined();
  });
});
