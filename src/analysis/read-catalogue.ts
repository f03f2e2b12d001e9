import type { Collection } from '../collection/read-collection.ts';
import { readCollectionOnce, releaseCollection } from '../collection/read-once.ts';
import type { Paper } from '../collection/schema.ts';
import { createDigest } from '../collection/hash-data.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { compareText } from '../catalogue/order.ts';
import { computeInProcess, type Computation, type Compute, type Input } from './compute.ts';
import { findLeads } from './lead/find-lead.ts';
import { findAllMentions } from './mentions/find-mentions.ts';
import { assignAll } from './topics/assign-all.ts';

const catalogues = new Map<string, Promise<Catalogue>>();

/** Hashes the data from which topics and mentions are found. */
const getTextDigest = createDigest(({ id, title, abstract, topics }: Paper) => [
  ...[id, title, abstract],
  topics,
]);

/**
 * Reads the catalogue of a content folder, once per process.
 *
 * @param content absolute path of the content folder
 * @throws CollectionError with every fault of every file
 */
export function readCatalogue(content: string, compute = computeInProcess): Promise<Catalogue> {
  const catalogue = catalogues.get(content) ?? read(content, compute);
  catalogues.set(content, catalogue);
  return catalogue;
}

async function read(content: string, compute: Compute): Promise<Catalogue> {
  const collection = await readCollectionOnce(content);
  releaseCollection();
  return computeCatalogue(collection, compute);
}

/** Hashes the data from which leads are found. */
const getLeadDigest = createDigest(({ id, title, abstract, summary, lang }: Paper) => [
  ...[id, title, abstract],
  ...[summary, lang],
]);

/** Creates a catalogue with the topics, mentions and leads of all papers. */
export async function computeCatalogue(
  collection: Pick<Collection, 'site' | 'papers' | 'topics' | 'lists' | 'mentions'>,
  compute = computeInProcess,
): Promise<Catalogue> {
  const { site, papers, topics } = collection;
  const mentions = site.features.mentions ? collection.mentions : undefined;
  const assignments = await computeByPaper(compute, assignAll, {
    sources: papers,
    context: topics,
    digest: getTextDigest,
    pick: ({ title, abstract, topics: own }) => ({ title, abstract, topics: own }),
  });
  const foundMentions =
    mentions &&
    (await computeByPaper(compute, findAllMentions, {
      sources: papers,
      context: mentions,
      digest: getTextDigest,
      pick: ({ title, abstract }) => ({ title, abstract }),
    }));
  const abstracts = site.abstracts ?? site.language;
  const leads = site.leads
    ? await computeByPaper(compute, findLeads, {
        sources: papers,
        context: undefined,
        digest: getLeadDigest,
        pick: ({ title, abstract, summary, lang = abstracts }) => ({
          title,
          abstract,
          summary,
          lang,
        }),
      })
    : undefined;
  return createCatalogue({ ...collection, mentions, assignments, foundMentions, leads });
}

/**
 * Runs a computation on each paper.
 *
 * @param computation returns one answer per paper
 * @returns the answers by the ids of the papers
 */
async function computeByPaper<Source extends { readonly id: string }, Item, Context, Answer>(
  compute: Compute,
  computation: Computation<Item, Context, readonly Answer[]>,
  { sources, ...input }: Input<Source, Item, Context>,
): Promise<ReadonlyMap<string, Answer>> {
  const sorted = sources.toSorted((a, b) => compareText(a.id, b.id));
  const answers = (await compute(computation, { ...input, sources: sorted })).flat();
  return new Map(sorted.map(({ id }, index) => [id, answers[index] as Answer]));
}
