/** The catalogue of this site, and the results of computations on all of its papers. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../catalogue/types.ts';
import { computeCatalogue } from '../../analysis/read-catalogue.ts';
import { isAbridged } from '../../catalogue/is-abridged.ts';
import { getSpan } from '../../catalogue/timeline.ts';
import { readCollection } from '../../collection/read-collection.ts';
import { citationKeys } from '../../outputs/citation/citation-keys.ts';
import { inheritVolume } from '../../outputs/citation/volume.ts';
import { CANDIDATES, chooseRelated } from '../../analysis/related/choose-related.ts';
import { relateAll, type Relations } from '../../analysis/related/relate-papers.ts';
import { lists, mentions, papers, topics } from './collections.ts';
import { compute } from './compute.ts';
import { content, site } from './site.ts';
import { findChanges } from '../../analysis/trends/find-changes.ts';

export const catalogue = await findCatalogue();

const topicsByPaper = new Map(
  catalogue.papers.map(({ id, topics }) => [
    id,
    topics.flatMap(({ topic }) => (topic.hue ? [topic.id] : [])),
  ]),
);

/** Relates all papers. The dev server does so on demand. */
async function relate() {
  const isLazy = import.meta.env.DEV;
  const relations = await relateAll(catalogue.papers, {
    compute,
    isLazy,
    count: CANDIDATES,
    // Pages of a large collection only show the titles of related papers.
    explains: !isAbridged(catalogue.papers.length),
  });
  const { getSimilarPapers } = relations;
  const { getRarities } = relations.getRelated;
  const getRelated = (id: string) =>
    chooseRelated(id, relations.getRelated(id), (other) => topicsByPaper.get(other) ?? []);
  const getChanges = isLazy ? changeLater(relations) : constant(changeOf(relations));
  return { getRelated, getRarities, getSimilarPapers, getChanges };
}

function changeOf({ index, getSimilarPapers }: Relations) {
  return findChanges(
    index,
    getSimilarPapers().ids.map((id) => catalogue.paperById.get(id)?.date),
  );
}

function changeLater(relations: Relations) {
  return () => changeOf(relations);
}

/**
 * A separate function, because a closure in `relate` would keep the index of all words in memory.
 */
function constant<T>(value: T): () => T {
  return () => value;
}

/**
 * Related papers of a paper, the rarity of words, the similarity of all papers, and rising and
 * declining words.
 */
export const { getRelated, getRarities, getSimilarPapers, getChanges } = await relate();

/** The period of all papers, which is the time axis for the papers of a group. */
export const span = getSpan(catalogue.papers);

/** By paper: the key under which others cite it. */
export const keys = citationKeys(
  catalogue.papers.map((paper) => inheritVolume(paper, site.volume)),
  site.citekeys,
);

/**
 * A build computes the catalogue once, from the content folder. The dev server computes it from
 * Astro's collections, which follow edits, or from the content folder if they are empty because the
 * collection is large.
 */
async function findCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) {
    const collection = papers
      ? { site, mentions, papers, topics, lists }
      : await readCollection(content);
    return computeCatalogue(collection, compute);
  }
  // Loaded by Node, so that pages and integrations share one catalogue.
  const path = pathToFileURL(resolve('src/analysis/read-catalogue.ts')).href;
  const { readCatalogue } = (await import(
    /* @vite-ignore */ path
  )) as typeof import('../../analysis/read-catalogue.ts');
  return readCatalogue(content, compute);
}
