/** The one module that asks for the papers; pages import its views and pass them on. */
import { resolve } from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import type { Catalogue } from '../../catalogue/types.ts';
import { computeCatalogue, readCatalogue } from '../../analysis/read-catalogue.ts';
import { isLarge } from '../../catalogue/size.ts';
import { getSpan } from '../../catalogue/timeline.ts';
import { OTHER } from '../../catalogue/topics.ts';
import { parseMentions } from '../../collection/mentions-file.ts';
import { citationKeys } from '../../outputs/citation/keys.ts';
import { livePapers } from '../../collection/shared-readings.ts';
import { listPlacedPapers } from '../../collection/placed-papers.ts';
import { relateAll, type Relations } from '../../analysis/related/relate-papers.ts';
import { content, site } from './site.ts';
import { findChanges } from '../../analysis/trends/find-changes.ts';

export const catalogue = await findCatalogue();

/** What was found when all papers were related; the dev server finds it when it is asked. */
async function relate() {
  const isLazy = import.meta.env.DEV;
  const relations = await relateAll(catalogue.papers, {
    root: process.cwd(),
    kept: resolve('.astro/kept'),
    isLazy,
    // Pages of a large collection only name them.
    explains: !isLarge(catalogue.papers.length),
  });
  const { getRelated, getLikeness } = relations;
  const getChanges = isLazy ? changeLater(relations) : giveBack(changeOf(relations));
  return { getRelated, getLikeness, getChanges };
}

function changeOf({ index, getLikeness }: Relations) {
  return findChanges(
    index,
    getLikeness().ids.map((id) => catalogue.paperById.get(id)?.date),
  );
}

function changeLater(relations: Relations) {
  return () => changeOf(relations);
}

/** A function of its own, because one beside the index of all words would hold it in memory. */
function giveBack<T>(value: T): () => T {
  return () => value;
}

/** The papers that are close to one, by its id; how alike all are; and words that rise and fade. */
export const { getRelated, getLikeness, getChanges } = await relate();

/** By family name. */
export const peopleWithPage = catalogue.people.filter(({ hasPage }) => hasPage);

/** Most papers first. */
export const mentionsWithPage = catalogue.mentions.filter(({ hasPage }) => hasPage);

/** The time that all papers cover, to lay the papers of a group out in. */
export const span = getSpan(catalogue.papers);

/** By paper: the key under which others cite it. */
export const keys = citationKeys(catalogue.papers);

/** The introduction of a topic, in the maintainer's prose; of 'Other' there is none. */
export function getTopicProse(id: string) {
  return id === OTHER.topic ? undefined : getEntry('topics', id);
}

/** A build has read it for the collections' entries; the dev server follows what is edited. */
async function findCatalogue(): Promise<Catalogue> {
  if (!import.meta.env.DEV) return readCatalogue(content);
  const [papers, topics, lists, { mentions }] = await Promise.all([
    getCollection('papers'),
    getCollection('topics'),
    getCollection('lists'),
    parseMentions(content),
  ]);
  return computeCatalogue({
    ...{ site, mentions },
    papers: papers.flatMap(({ id }) => livePapers.get(id) ?? []),
    topics: topics.map(({ id, data }) => ({ id, ...data })),
    lists: lists.map(({ id, data, body = '' }) => ({
      id,
      ...data,
      papers: [...new Set(listPlacedPapers(body).map((paper) => paper.id))],
    })),
  });
}
