import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  CataloguePaper,
  CatalogueTopic,
  Mention,
  Person,
  Group,
} from '../../catalogue/types.ts';
import { buildIndex } from './build-index.ts';
import { openSearcher, type Searcher } from '../answer/open-searcher.ts';
import { gunzip } from './files.ts';
import { loadPagefind, type OpenFolder } from '../lookup/load-pagefind.ts';
import { createRecordLookUp } from '../lookup/look-up-records.ts';
import type { OpenLookUp } from '../lookup/look-up.ts';
import { readVersion } from './pagefind-version.ts';

const attention: CatalogueTopic = createTopic('attention', 'Attention', 'teal');
const scaling: CatalogueTopic = createTopic('scaling', 'Scaling');
const other: CatalogueTopic = createTopic('other', 'Other');

function createTopic(id: string, name: string, hue?: CatalogueTopic['hue']): CatalogueTopic {
  return { id, name, summary: '', hue, papers: [] };
}

const createPerson = (name: string): Person => {
  const id = name.toLowerCase().replace(/\W+/g, '-');
  return { id, name, sortName: name, hasPage: true, papers: [] };
};

const createMention = (id: string, name: string, hasPage = true): Mention => {
  return { id, name, kind: 'dataset', hasPage, papers: [] };
};

const imageNet = createMention('imagenet', 'ImageNet');
const imageNet1k = createMention('imagenet-1k', 'ImageNet-1K');
const coco = createMention('ms-coco', 'MS COCO');
const beeBench = createMention('bee-bench', 'BeeBench', false);

const createMentions = (...mentions: readonly Mention[]): CataloguePaper['mentions'] =>
  mentions.map((mention) => ({ mention, start: 0, end: 1, isOwn: false }));

type FixturePaper = Pick<CataloguePaper, 'id' | 'title' | 'abstract'> &
  Partial<Omit<CataloguePaper, 'topics'>> & { readonly topics?: readonly CatalogueTopic[] };

/** A paper with defaults for all fields that a test does not set. */
export function createPaper({ topics = [attention], ...given }: FixturePaper): CataloguePaper {
  const { authors = [] } = given;
  return {
    authors,
    links: {},
    aliases: [],
    categories: [],
    date: undefined,
    people: authors.map(createPerson),
    venueId: given.venue?.toLowerCase(),
    mentions: [],
    ...given,
    topics: topics.map((topic) => ({ topic, score: 1, words: [], byHand: false })),
  };
}

/** Six papers, newest first. */
export const PAPERS: readonly CataloguePaper[] = [
  createPaper({
    id: 'soft-free',
    title: 'Softmax-free Linear Transformers',
    abstract:
      'Transformers need a quadratic cost. Self-attention can be linear. We are faster. Nothing else matters here.',
    authors: ['Jiachen Lu', 'Xiatian Zhu'],
    date: '2024-07-05',
    venue: 'IJCV',
    year: 2024,
    award: 'Best Paper',
    arxiv: '2207.03341',
    mentions: createMentions(imageNet, coco),
  }),
  createPaper({
    id: 'stable',
    title: 'Stable, Fast and Accurate',
    abstract: 'Kernelized attention scales. An attention map is studied with β-VAE models.',
    authors: ['Noël Vouitsis'],
    date: '2023-06-23',
    topics: [attention, scaling],
    mentions: createMentions(imageNet1k),
  }),
  createPaper({
    id: 'laws',
    title: 'Scaling Laws of Attention',
    abstract: 'A linear law at scale, at last. Models grow <fast> & well.',
    authors: ['Pál Erdős–Rényi'],
    date: '2023',
    doi: '10.1145/3458817.3476205',
    acl: '2023.lamps-main.1',
    citekey: 'erdos2023laws',
    mentions: createMentions(imageNet1k, coco),
    topics: [scaling],
  }),
  createPaper({
    id: 'alone',
    title: 'Attention',
    abstract: 'One word is a title.',
    date: '2021-01',
    topics: [scaling],
  }),
  createPaper({
    id: 'zeta',
    title: 'A Zeta Function',
    abstract: 'Entirely about numbers, in another language.',
    lang: 'de',
    date: '2020',
    topics: [other],
  }),
  createPaper({
    id: 'undated',
    title: 'Bees',
    abstract: 'Linear models of bees.',
    mentions: createMentions(beeBench),
    topics: [other],
  }),
];

const venue: Group = { id: 'ijcv', name: 'IJCV', fullName: undefined, papers: [] };

export const CATALOGUE = {
  papers: PAPERS,
  topics: [attention, scaling, other],
  venues: [venue],
  fields: [],
  mentions: [imageNet1k, coco, imageNet, beeBench],
  people: [...new Map(PAPERS.flatMap(({ people }) => people).map((p) => [p.id, p])).values()],
};

/**
 * Indexes the papers, and opens the index as the worker does, reading files instead of sending
 * requests.
 */
export async function openFixture(
  folder: string,
  catalogue: Parameters<typeof buildIndex>[0] = CATALOGUE,
): Promise<Searcher> {
  await buildIndex(catalogue, folder);
  return openFolder(folder);
}

const { fetch: fetchElsewhere } = globalThis;

/**
 * Opens the index in a folder as the worker does, reading files instead of sending requests.
 *
 * @param createLookUp for an index of another kind
 */
export function openFolder(
  folder: string,
  createLookUp: (pagefind: Promise<OpenFolder>) => OpenLookUp = createRecordLookUp,
): Promise<Searcher> {
  globalThis.fetch = async (address, options) => {
    const { href, protocol } = new URL(address instanceof Request ? address.url : address);
    if (protocol !== 'file:') return fetchElsewhere(address, options);
    return new Response(await readFile(fileURLToPath(href.replace(/\?.*/, ''))));
  };
  return openSearcher(
    createLookUp(loadPagefind(`file://${folder}/`, readVersion())),
    async (name) => gunzip(new Uint8Array(await readFile(join(folder, name)))),
  );
}
