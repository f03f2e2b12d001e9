import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCollection } from '../collection/read-collection.ts';
import { assignTopics } from './assign-topics.ts';

const content = resolve(import.meta.dirname, '../../content');
const { papers, topics } = await readCollection(content);
const assignments = new Map(papers.map((paper) => [paper.id, assignTopics(paper, topics)]));

describe('the topics of the committed collection', () => {
  test('are ten to fourteen, with different colours', () => {
    expect(topics.length).toBeGreaterThanOrEqual(10);
    expect(topics.length).toBeLessThanOrEqual(14);
    expect(new Set(topics.map(({ colour }) => colour)).size).toBe(topics.length);
  });

  test('cover every paper', () => {
    expect(papers.filter(({ id }) => assignments.get(id)?.length === 0)).toEqual([]);
  });

  test('give most papers more than one topic and none more than four', () => {
    const counts = papers.map(({ id }) => assignments.get(id)?.length ?? 0);
    expect(counts.filter((count) => count > 1).length).toBeGreaterThan(papers.length / 2);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  });

  test.each(topics.map(({ id }) => id))(
    '%s has at least two papers and at most a third of all',
    (id) => {
      const inside = papers.filter((paper) =>
        assignments.get(paper.id)?.some(({ topic }) => topic === id),
      );
      expect(inside.length).toBeGreaterThanOrEqual(2);
      expect(inside.length).toBeLessThan(papers.length / 3);
    },
  );

  test('are explained by words that occur in the paper', () => {
    for (const { id, title, abstract } of papers) {
      const text = `${title}\n${abstract}`.replace(/\s+/g, ' ');
      for (const { words } of assignments.get(id) ?? []) {
        expect(words.length).toBeGreaterThan(0);
        for (const word of words) expect(text).toContain(word);
      }
    }
  });

  test.each(topics.map(({ id }) => id))(
    '%s has an introduction that links to existing papers',
    async (id) => {
      const source = await readFile(resolve(content, 'topics', `${id}.mdx`), 'utf8');
      const body = source.split('---\n').slice(2).join('---\n');
      const linked = [...body.matchAll(/<Paper id="([^"]+)" \/>/g)].map(([, paper]) => paper);
      const words = body.split(/\s+/).length;
      expect(words).toBeGreaterThan(120);
      expect(words).toBeLessThan(240);
      expect(linked.length).toBeGreaterThanOrEqual(2);
      const known = new Set(papers.map((paper) => paper.id));
      expect(linked.filter((paper) => paper === undefined || !known.has(paper))).toEqual([]);
    },
  );
});
