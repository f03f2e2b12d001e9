/**
 * The only module that reads Astro's collections, each of them once; other modules import from
 * here.
 */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { countPapers } from '../../collection/count-papers.ts';
import { listPaperReferences } from '../../collection/paper-references.ts';
import {
  mentionsSchema,
  type List,
  type Mentions,
  type Paper,
  type Topic,
} from '../../collection/schema.ts';
import { readSite } from '../../collection/read-site.ts';
import { HOME_PAGE } from '../../collection/reserved-names.ts';
import { isLargeBuild } from '../../large/is-large.ts';
import { parseSettings } from '../../settings.ts';
import { programmeFile } from './programme-file.ts';
import { site } from './site.ts';

const settings = parseSettings(process.env, process.cwd());

const [paperEntries, topicEntries, listEntries, pageEntries, mentionsEntry] = await Promise.all([
  getCollection('papers'),
  getCollection('topics'),
  getCollection('lists'),
  getCollection('pages'),
  getEntry('mentions', 'mentions'),
]);

/** Undefined for a large collection: its papers are read from the content folder. */
export const papers: readonly Paper[] | undefined =
  paperEntries.length > 0 ? paperEntries.map(({ data }) => data) : undefined;

if (!papers) await expectLarge();

export const topics: readonly Topic[] = topicEntries.map(({ id, data }) => ({ id, ...data }));

/** Without topics, all papers are in "Other", which pages do not show. */
export const hasTopics = topics.length > 0;

const shownLists = (await readSite(settings.content)).features.lists ? listEntries : [];

export const lists: readonly List[] = shownLists.map(({ id, data, body = '' }) => ({
  id,
  ...data,
  papers: [...new Set(listPaperReferences(body).map((paper) => paper.id))],
}));

/** Generated pages that the maintainer can introduce with a text. */
const INTRODUCED: ReadonlySet<string> = new Set([
  HOME_PAGE,
  ...(programmeFile ? ['programme'] : []),
  ...(site.volume ? ['volume'] : []),
]);

/** The maintainer's own pages, such as `/about/`. */
export const prosePages: readonly CollectionEntry<'pages'>[] = pageEntries.filter(
  ({ id }) => !INTRODUCED.has(id),
);

/** The maintainer's text for a page of the site, such as `pages/programme.mdx`. */
export function getPageProse(id: string): CollectionEntry<'pages'> | undefined {
  return pageEntries.find((page) => page.id === id);
}

/** The maintainer's own home page, `pages/index.mdx`. */
export const homePage = getPageProse(HOME_PAGE);

export const mentions: Mentions = mentionsEntry?.data ?? mentionsSchema.parse({});

const topicProse = new Map(topicEntries.map((entry) => [entry.id, entry]));
const listProse = new Map(shownLists.map((entry) => [entry.id, entry]));

/** The entry of a topic, with its introduction; undefined for 'Other'. */
export function getTopicProse(id: string): CollectionEntry<'topics'> | undefined {
  return topicProse.get(id);
}

/** @throws Error if there is no reading list with this id */
export function getListProse(id: string): CollectionEntry<'lists'> {
  const entry = listProse.get(id);
  if (!entry) throw new Error(`There is no reading list "${id}" in content/lists.`);
  return entry;
}

/** @throws Error if the store should contain the papers but is empty */
async function expectLarge(): Promise<void> {
  if (await isLargeBuild(settings)) return;
  const { content } = settings;
  const count = await countPapers(content);
  throw new Error(
    `Astro's content store has no papers, but ${content} has ${count}. Delete node_modules/.astro and .astro, then build again.`,
  );
}
