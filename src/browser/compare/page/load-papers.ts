import { memoizeAsync } from '../../../search/lookup/memoize-async.ts';
import { yieldToMain } from '../../yield-to-main.ts';
import { getPart } from '../../list/part.ts';
import { loadFacts } from '../../list/load-facts.ts';
import { loadPage } from '../../load-page.ts';
import { GoneError, loadFile } from '../../updates/load-file.ts';
import { weighWords, type WeighedText } from '../weigh-words.ts';
import { readText } from './read-text.ts';

/** Locations of the data of this site's papers. */
export interface Sources {
  /** Addresses of folders, each with a trailing slash. */
  readonly papers: string;
  readonly references: string;
  readonly rarities: string;
  /** Number of files in `references` and in `rarities`. */
  readonly parts: number;
  readonly rarityParts: number;
  /** Number of papers in the collection. */
  readonly total: number;
}

/** A paper as its own page shows it. */
export interface LoadedPaper extends WeighedText {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly page: Document;
}

/** @param root the `offprint-compare` element; its data attributes locate the papers */
export function getSources({ dataset }: HTMLElement): Sources {
  const { papers = '', references = '', parts, rarities = '', rarityParts, total } = dataset;
  return {
    ...{ papers, references, rarities },
    parts: Number(parts),
    rarityParts: Number(rarityParts),
    total: Number(total),
  };
}

/** The papers that a paper's page lists as related, with the nodes of their titles. */
export function listRelated({ page }: LoadedPaper): { id: string; title: NodeList }[] {
  const links = page.querySelectorAll<HTMLAnchorElement>('#related :is([data-title], .named a)');
  return [...links].map(({ pathname, childNodes }) => ({
    id: decodeURIComponent(pathname.split('/').at(-2) ?? ''),
    title: childNodes,
  }));
}

/**
 * Resolves ids, including old ones, to current ids. Ids that belong to no paper are absent from the
 * result.
 *
 * @throws Error when the data cannot be loaded
 */
export async function resolveIds(
  ids: readonly string[],
  { references, parts }: Sources,
): Promise<ReadonlyMap<string, string>> {
  const facts = await loadFacts(ids, { folder: references, parts });
  return new Map([...facts].map(([requested, { id }]) => [requested, id]));
}

/**
 * Loads a paper from its own page, which contains everything shown here, including formulas.
 *
 * @throws Error when the page cannot be loaded or is not the page of a paper
 */
export async function loadPaper(id: string, sources: Sources): Promise<LoadedPaper> {
  const address = `${sources.papers}${encodeURIComponent(id)}/`;
  const [page, rarities] = await Promise.all([loadPage(address), loadRarities(id, sources)]);
  const heading = page.querySelector('main h1');
  const abstract = page.querySelector('main article .prose');
  if (!heading || !abstract) throw new Error(address);
  await yieldToMain();
  const text = { title: readText(heading).text, abstract: readText(abstract).text };
  return {
    ...weighWords(text, rarities, sources.total),
    id,
    title: heading.textContent,
    address,
    page,
  };
}

const loadRarityFile = memoizeAsync(async (address) => {
  const response = await loadFile(address);
  return (await response.json()) as Readonly<Record<string, string>>;
}, Infinity);

/**
 * Returns undefined if rarities are unavailable; all words then count as equally rare.
 *
 * @throws GoneError when the site has been updated
 */
async function loadRarities(id: string, { rarities, rarityParts }: Sources): Promise<string> {
  const loading = loadRarityFile(rarities + getPart(id, rarityParts));
  const file = await loading.catch((error: unknown): Readonly<Record<string, string>> => {
    if (error instanceof GoneError) throw error;
    return {};
  });
  return Object.hasOwn(file, id) ? (file[id] ?? '') : '';
}
