/** The one module that asks the collections; pages import its views and pass them on. */
import { resolve } from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import { createCatalogue } from './catalogue/catalogue.ts';
import { getSpan } from './catalogue/timeline.ts';
import { createHref } from './href.ts';
import { parseSettings } from './settings.ts';
import { readSite } from './collection/read-site.ts';
import { citationKeys } from './citation/keys.ts';
import { relatePapers } from './related/relate-papers.ts';

const settings = parseSettings(process.env, process.cwd());

/** Absolute path of the content folder. */
export const { content } = settings;

export const site = await readSite(settings.content);

/** An address of this site, such as `href('/papers/x-pool/')`, under its sub-path. */
export const href = createHref(settings.base);

/** The same as a whole address, as other sites and programs need it. */
export function toUrl(path: string): string {
  return new URL(href(path), settings.site ?? site.origin).href;
}

const papers = (await getCollection('papers')).map(({ data }) => data);

export const catalogue = createCatalogue({
  papers,
  site,
  topics: (await getCollection('topics')).map(({ id, data }) => ({ id, ...data })),
});

/** The papers that are close to one, by its id. */
export const getRelated = await relatePapers(papers, {
  worker: resolve('src/related/worker.ts'),
});

/** By family name. */
export const peopleWithPage = catalogue.people.filter(({ hasPage }) => hasPage);

/** The time that all papers cover, to lay the papers of a group out in. */
export const span = getSpan(catalogue.papers);

/** By paper: the key under which others cite it. */
export const keys = citationKeys(papers);

/** The introduction of a topic, in the maintainer's prose. */
export function getTopicProse(id: string) {
  return getEntry('topics', id);
}

/** The maintainer's own pages, such as `/about/`. */
export const prosePages = await getCollection('pages');
