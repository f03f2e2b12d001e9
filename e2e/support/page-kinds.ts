import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_COMPARED } from '../../src/browser/compare/address.ts';
import { formatShortFragment } from '../../src/browser/list/link.ts';

/** Papers for shared lists and comparisons; each site contains some of them. */
const RECEIVED = ['x-pool', 'long-title'];
const COMPARED = [
  ...['kernelized-attention', 'softmax-free-linear-transformers', 'minilm'],
  ...['math-title', 'right-to-left', 'hostile', 'long-word'],
];

/** All kinds of pages, with a function that returns an address below the site's base. */
const KINDS = {
  home: () => '',
  papers: () => 'papers/',
  paper: (folder) => pick(folder, 'papers', /^(x-pool|long-title)$/),
  topics: () => 'topics/',
  topic: (folder) => pick(folder, 'topics', /^(attention|gardens)$/),
  people: () => 'people/',
  person: (folder) => pick(folder, 'people', /^(tim-salimans|ada-bulk)$/),
  venues: () => 'venues/',
  venue: (folder) => pick(folder, 'venues', /^(cvpr|garden-letters)$/),
  mentions: () => 'mentions/',
  mention: (folder) => pick(folder, 'mentions', /^(imagenet|weednet)$/),
  years: () => 'years/',
  year: (folder) => pick(folder, 'years', /^(2022|2024)$/),
  month: (folder) => pick(folder, 'years/2022', /./),
  map: () => 'map/',
  trends: () => 'trends/',
  search: () => 'search/',
  results: (folder) =>
    existsSync(join(folder, 'topics/gardens')) ? 'search/?q=gardens' : 'search/?q=linear+attention',
  nothing: () => 'search/?q=zxqvjk',
  programme: () => 'programme/',
  volume: () => 'volume/',
  list: () => 'list/',
  received: (folder) =>
    `list/${formatShortFragment([...pickSome(folder, 'papers', RECEIVED), 'no-such-paper'])}`,
  'reading lists': () => 'lists/',
  'reading list': (folder) => pick(folder, 'lists', /^efficient-attention$/),
  compare: () => 'compare/',
  compared: (folder) => `compare/?papers=${pickSome(folder, 'papers', COMPARED).join()}`,
  'nothing to compare': () => 'compare/?papers=no-such-paper',
  feeds: () => 'feeds/',
  'feeds of people': () => 'feeds/people/',
  about: () => 'about/',
  offline: () => 'offline/',
  missing: () => 'papers/x-pol/',
  fields: () => 'fields/',
  'field value': (folder) => pick(folder, `fields/${listNames(folder, 'fields').at(-1)}`, /./),
  'style guide': () => 'styleguide/',
} satisfies Record<string, (folder: string) => string | undefined>;

export type PageKind = keyof typeof KINDS;

export const PAGE_KINDS = Object.keys(KINDS) as PageKind[];

/** Whether a site has a page of a kind. */
export function hasKind(folder: string, kind: PageKind): boolean {
  const [path] = KINDS[kind](folder)?.split(/[?#]/) ?? [];
  return path !== undefined && existsSync(join(folder, path, 'index.html'));
}

/** Kinds that only some of the sites have. */
const OPTIONAL: ReadonlySet<PageKind> = new Set<PageKind>([
  'trends',
  'programme',
  'volume',
  'fields',
  'field value',
  'style guide',
]);

/** Whether a site has no page of a kind, because of its collection or a feature that is off. */
export function lacksKind(folder: string, kind: PageKind): boolean {
  return OPTIONAL.has(kind) && !hasKind(folder, kind);
}

/**
 * The address of a page of a kind, below the site's base and without the leading slash.
 *
 * @param folder absolute path of the built site
 * @throws Error if the site has no such page
 */
export function getAddress(folder: string, kind: PageKind): string {
  const address = KINDS[kind](folder);
  if (address === undefined) throw new Error(`The site in ${folder} has no page "${kind}".`);
  return address;
}

/** The page of a section that matches `wanted`, or the section's first page. */
function pick(folder: string, section: string, wanted: RegExp): string | undefined {
  const names = listNames(folder, section);
  const name = names.find((candidate) => wanted.test(candidate)) ?? names[0];
  return name && `${section}/${name}/`;
}

/** The pages of `wanted` that exist in a section, or the section's first three. */
function pickSome(folder: string, section: string, wanted: readonly string[]): string[] {
  const own = wanted.filter((name) => existsSync(join(folder, section, name)));
  return own.length > 0 ? own.slice(0, MAX_COMPARED) : listNames(folder, section).slice(0, 3);
}

function listNames(folder: string, section: string): string[] {
  if (!existsSync(join(folder, section))) return [];
  return readdirSync(join(folder, section), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && (section.startsWith('years') || !/^\d+$/.test(entry.name)),
    )
    .map(({ name }) => name)
    .sort();
}
