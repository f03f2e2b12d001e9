import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readCatalogue } from '../read-catalogue.ts';
import { relateAll } from '../related/relate-papers.ts';
import { layoutMap } from './layout/layout-map.ts';
import { findMainTopics } from './main-topics.ts';
import { createMapView } from './map-view.ts';
import { createPaperWords } from './map-words.ts';

it('names the regions of this project’s collection after the subjects of most of their papers', async () => {
  const catalogue = await readCatalogue(resolve(import.meta.dirname, '../../../content'));
  const similarPapers = (await relateAll(catalogue.papers)).getSimilarPapers();
  const words = createPaperWords(similarPapers.keywordLines);
  const positions = layoutMap({
    ...similarPapers,
    topics: findMainTopics(similarPapers.ids, catalogue),
  });
  const view = createMapView(catalogue, similarPapers.ids, positions, words, 5000);
  const topics = new Map(catalogue.topics.map((topic) => [topic.name, topic.papers]));
  const named = view.regions.filter(({ isNamed }) => isNamed);
  expect(named).toEqual(view.regions);
  expect(named.length).toBeGreaterThan(8);
  for (const { name, papers } of named) {
    const inside = papers.filter(({ id }) => topics.get(name)?.some((paper) => paper.id === id));
    expect(inside.length, name).toBeGreaterThan(papers.length / 2);
  }
  const labels = [...view.labels, ...view.mediumLabels, ...view.uprightLabels].map(
    ({ name }) => name,
  );
  expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(labels));
});
