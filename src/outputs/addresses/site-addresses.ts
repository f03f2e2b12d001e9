import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue, Group } from '../../catalogue/types.ts';
import { getFurtherPagesPath, paginate, PEOPLE_ON_PAGE } from '../../catalogue/paginate.ts';
import { createProgramme, getCalendarPath, listTimedTalks } from '../../catalogue/programme.ts';
import type { Programme } from '../../collection/programme/programme-schema.ts';
import { FORMATS as CITATION_FORMATS } from '../citation/formats.ts';
import { hasFeature, listFeaturePages } from '../../collection/features.ts';
import { groupKinds, type GroupKind } from '../../collection/group-kinds.ts';
import type { Moved } from '../../collection/moved-file.ts';
import type { Site } from '../../collection/schema.ts';
import { getDataPath } from '../data/papers-json.ts';
import {
  createFeedChoice,
  FEEDS_ON_PAGE,
  formatFeedPath,
  FORMATS,
  listFeedsByKind,
} from '../feeds/choose.ts';
import { listOpmlFiles } from '../feeds/opml-files.ts';
import { listOldAddresses } from './old-addresses.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const oneOf = (endings: readonly string[]): string =>
  `(?:${endings.map((ending) => ending.replaceAll('.', '\\.')).join('|')})`;

/** Citation files of a paper and of a group; see `citation/downloads.ts`. */
const PAPER_FILE = new RegExp(
  `^(papers/[^/]+)/cite\\.${oneOf(CITATION_FORMATS.map(({ extension }) => extension))}$`,
);
const GROUP_FILE = new RegExp(
  `^(?!papers/)(?:(.*)/)?papers(?:-\\d+)?\\.${oneOf(CITATION_FORMATS.map(({ listExtension }) => listExtension))}(?:\\.gz)?$`,
);

const VOLUME_FILES = CITATION_FORMATS.map(({ extension }) => `volume/cite.${extension}`);

/** All addresses of a site. */
export interface SiteAddresses {
  /** Pages and feeds, without leading and trailing slashes. */
  readonly all: ReadonlySet<string>;
  /** @param path decoded, without leading and trailing slashes */
  readonly has: (path: string) => boolean;
}

/**
 * Lists the addresses of a site from its catalogue, without building it.
 *
 * @param root folder of the project, with `src/pages/` and `public/`
 */
export function listSiteAddresses(
  {
    catalogue,
    pages,
    moved,
    files = [],
    programme,
    site,
  }: {
    readonly catalogue: Catalogue;
    readonly pages: readonly { readonly id: string }[];
    readonly moved: readonly Moved[];
    /** Files that are published unchanged. */
    readonly files?: readonly { readonly path: string }[];
    readonly programme?: Programme | undefined;
    readonly site: Pick<Site, 'feeds' | 'features' | 'volume'>;
  },
  root = ROOT,
): SiteAddresses {
  const { papers, groups, fields } = catalogue;
  const all = new Set([
    ...listStaticPages(root),
    ...listFeaturePages(site.features),
    ...pages.map(({ id }) => id),
    ...listPaginated('papers', papers.length),
    ...papers.map(({ id }) => `papers/${id}`),
    ...groupKinds
      .filter(({ id }) => hasFeature(site.features, id))
      .flatMap((kind) => listGroupPages(kind, groups[kind.id])),
    ...fields.flatMap(({ name, hasPages, paged }) => [
      ...(hasPages ? ['fields'] : []),
      ...(paged.length > 0 ? [`fields/${name}`] : []),
    ]),
    ...listOldAddresses(papers, moved).map(({ from }) => from),
    ...moved.map(({ from }) => from),
    ...files.map(({ path }) => path),
    ...listProgrammeAddresses(programme, papers),
    ...(site.volume ? ['volume', ...VOLUME_FILES] : []),
    getDataPath(papers.length).slice(1),
    'sitemap-index.xml',
    ...listFeedAddresses(catalogue, site),
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

function listGroupPages(
  { id, isCurated, isOptional }: GroupKind,
  groups: readonly Group[],
): string[] {
  if (isOptional && groups.length === 0) return [];
  if (isCurated) return [id, ...groups.map((group) => `${id}/${group.id}`)];
  const pages = groups.flatMap((group) => {
    const path = `/${id}/${group.id}/`;
    const before = getFurtherPagesPath(path).slice(1, -1);
    return listPaginated(path.slice(1, -1), group.papers.length, { before });
  });
  const index = id === 'people' ? listPaginated(id, groups.length, { size: PEOPLE_ON_PAGE }) : [id];
  return [...index, ...pages];
}

/** The addresses of a paginated list. */
function listPaginated(
  path: string,
  count: number,
  { size, before = path }: { readonly size?: number; readonly before?: string } = {},
): string[] {
  return paginate(Array.from({ length: count }), size).map(({ number }) =>
    number === 1 ? path : `${before}/${number}`,
  );
}

/** The programme, and the calendars of it and of its sessions. */
function listProgrammeAddresses(
  programme: Programme | undefined,
  papers: Catalogue['papers'],
): string[] {
  if (!programme) return [];
  const { days } = createProgramme(programme, papers);
  return [
    ...['programme', 'programme.ics'],
    ...days
      .flatMap(({ sessions }) => sessions.flatMap((each) => [each, ...listTimedTalks(each)]))
      .map(getCalendarPath),
  ];
}

function listFeedAddresses(
  { papers, groups }: Catalogue,
  { feeds, features }: Pick<Site, 'feeds' | 'features'>,
): string[] {
  const getFeed = createFeedChoice({ count: papers.length, feeds, isEnabled: features.feeds });
  const own = getFeed('site', { id: 'papers', name: '', papers });
  const site = own ? [own] : [];
  const byKind = listFeedsByKind(groups, getFeed);
  const files = [...site, ...[...byKind.values()].flat()].flatMap((feed) =>
    feed.parts.flatMap(({ archive }) =>
      FORMATS.map((format) => formatFeedPath(feed, format, archive)),
    ),
  );
  const opml = listOpmlFiles(site, byKind).map(({ path }) => path);
  return [
    ...[...files, ...opml].map((path) => path.slice(1)),
    ...groupKinds.flatMap(({ id, feeds: rule }) => {
      const count = byKind.get(id)?.length ?? 0;
      if (rule?.shown !== 'largest' || count === 0) return [];
      return listPaginated(`feeds/${id}`, count, { size: FEEDS_ON_PAGE });
    }),
  ];
}
