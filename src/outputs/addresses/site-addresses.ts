import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue, Group } from '../../catalogue/types.ts';
import { paginate, PEOPLE_ON_PAGE } from '../../catalogue/paginate.ts';
import { FORMATS as CITATION_FORMATS } from '../citation/formats.ts';
import type { Moved } from '../../collection/moved-file.ts';
import type { Site } from '../../collection/schema.ts';
import { getDataPath } from '../data/papers-json.ts';
import {
  createFeedChoice,
  FEEDS_ON_PAGE,
  formatFeedPath,
  FORMATS,
  type Section,
} from '../feeds/choose.ts';
import { listOpmlFiles } from '../feeds/opml-files.ts';
import { listOldAddresses } from './old-addresses.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const oneOf = (endings: readonly string[]): string =>
  `(?:${endings.map((ending) => ending.replaceAll('.', '\\.')).join('|')})`;

/** Files of citations of a paper, and of a group; see `citation/downloads.ts`. */
const PAPER_FILE = new RegExp(
  `^(papers/[^/]+)/cite\\.${oneOf(CITATION_FORMATS.map(({ extension }) => extension))}$`,
);
const GROUP_FILE = new RegExp(
  `^(?!papers/)(?:(.*)/)?papers(?:-\\d+)?\\.${oneOf(CITATION_FORMATS.map(({ listExtension }) => listExtension))}(?:\\.gz)?$`,
);

/** Every address that a site answers at. */
export interface SiteAddresses {
  /** Pages and feeds, each without slashes at its ends. */
  readonly all: ReadonlySet<string>;
  /** @param path decoded, without slashes at its ends */
  readonly has: (path: string) => boolean;
}

/**
 * Lists the addresses of a site from its catalogue, without building it.
 *
 * @param root folder of the project, whose `src/pages/` and `public/` count
 */
export function listSiteAddresses(
  {
    catalogue,
    pages,
    moved,
    site,
  }: {
    readonly catalogue: Catalogue;
    readonly pages: readonly { readonly id: string }[];
    readonly moved: readonly Moved[];
    readonly site: Pick<Site, 'feeds'>;
  },
  root = ROOT,
): SiteAddresses {
  const { papers, topics, lists, venues, years } = catalogue;
  const people = catalogue.people.filter(({ hasPage }) => hasPage);
  const mentions = catalogue.mentions.filter(({ hasPage }) => hasPage);
  const all = new Set([
    ...listStaticPages(root),
    ...(lists.length > 0 ? ['lists'] : []),
    ...pages.map(({ id }) => id),
    ...listNumbers('papers', papers.length),
    ...papers.map(({ id }) => `papers/${id}`),
    ...listNumbers('people', people.length, { size: PEOPLE_ON_PAGE }),
    ...listGroups('topics', topics),
    ...listGroups('people', people),
    ...listGroups('venues', venues),
    ...listGroups('mentions', mentions),
    ...lists.map(({ id }) => `lists/${id}`),
    ...years.flatMap(({ id, papers: own }) =>
      listNumbers(`years/${id}`, own.length, { before: `years/${id}/page` }),
    ),
    ...years.flatMap(({ months }) => listGroups('years', months)),
    ...listOldAddresses(papers, moved).map(({ from }) => from),
    ...moved.map(({ from }) => from),
    getDataPath(papers.length).slice(1),
    'sitemap-index.xml',
    ...listFeedAddresses({ topics, people, venues, mentions }, catalogue, site),
  ]);
  const publicFolder = join(root, 'public');
  return {
    all,
    has: (path) => {
      const cited = PAPER_FILE.exec(path) ?? GROUP_FILE.exec(path);
      return (
        all.has(path) ||
        (cited !== null && all.has(cited[1] ?? '')) ||
        (!path.split('/').includes('..') && existsSync(join(publicFolder, path)))
      );
    },
  };
}

/** Routes without parameters: `map/index.astro` is `map`, `robots.txt.ts` is `robots.txt`. */
export function listStaticPages(root = ROOT): string[] {
  return readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:astro|ts)$/.test(path) && !path.includes('['))
    .map((path) => path.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, ''));
}

function listGroups(section: string, groups: readonly Group[]): string[] {
  return groups.flatMap(({ id, papers }) => listNumbers(`${section}/${id}`, papers.length));
}

/** The pages of a list that is cut into several. */
function listNumbers(
  path: string,
  count: number,
  { size, before = path }: { readonly size?: number; readonly before?: string } = {},
): string[] {
  return paginate(Array.from({ length: count }), size).map(({ number }) =>
    number === 1 ? path : `${before}/${number}`,
  );
}

function listFeedAddresses(
  groups: Readonly<Record<Exclude<Section, 'site' | 'lists'>, readonly Group[]>>,
  { papers, lists }: Catalogue,
  { feeds }: Pick<Site, 'feeds'>,
): string[] {
  const getFeed = createFeedChoice({ count: papers.length, feeds });
  const find = (section: Section, own: readonly Group[]) =>
    own.flatMap((group) => getFeed(section, group) ?? []);
  const bySection = {
    site: find('site', [{ id: 'papers', name: '', papers }]),
    topics: find('topics', groups.topics),
    lists: find(
      'lists',
      lists.map(({ followed }) => followed),
    ),
    venues: find('venues', groups.venues),
    people: find('people', groups.people),
    mentions: find('mentions', groups.mentions),
  };
  const files = Object.values(bySection)
    .flat()
    .flatMap((feed) =>
      feed.parts.flatMap(({ archive }) =>
        FORMATS.map((format) => formatFeedPath(feed, format, archive)),
      ),
    );
  const opml = listOpmlFiles(bySection).map(({ path }) => path);
  return [
    ...[...files, ...opml].map((path) => path.slice(1)),
    ...(['venues', 'people'] as const).flatMap((section) =>
      bySection[section].length > 0
        ? listNumbers(`feeds/${section}`, bySection[section].length, { size: FEEDS_ON_PAGE })
        : [],
    ),
  ];
}
