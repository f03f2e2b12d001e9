import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CollectionError, type Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import { listFilesFolder, type HostedFile } from './hosted-files.ts';
import { findIrregularFiles } from './irregular-files.ts';
import { parseDecisions } from './decisions-file.ts';
import { parseMoved, type Moved } from './moved-file.ts';
import { findUnknownPapers } from './paper-references.ts';
import {
  checkLinks,
  type FragmentLink,
  type LinkingProse,
  type OpenLink,
} from './prose/dead-links.ts';
import { findProgrammeFaults, findProgrammeUses } from './programme/programme-faults.ts';
import { programmeSchema, type Programme } from './programme/programme-schema.ts';
import { parsePublished } from './published-file.ts';
import { readPapers, type PaperSource } from './read-papers.ts';
import { readProse, type Prose, type ProseKind } from './read-prose.ts';
import { findRelationFaults } from './relations.ts';
import { HOME_PAGE, listReservedPages, RESERVED_TOPICS } from './reserved-names.ts';
import {
  listSchema,
  mentionsSchema,
  pageSchema,
  topicSchema,
  type List,
  type Mentions,
  type Page,
  type Paper,
  type Site,
  type Topic,
} from './schema.ts';
import { parseSite, type ParsedSite } from './site-file.ts';
import { findMisnamedFiles } from './misnamed-files.ts';
import { findMissingAddresses, listAddresses } from './missing-addresses.ts';
import { isFileAddress } from './syntax.ts';
import { parseTheme, THEME_FILE, type ParsedTheme } from './theme-file.ts';
import { parseVenues } from './venues-file.ts';
import { readOptionalYaml, readYamlFile } from './yaml-file.ts';

/** The validated content of a content folder. */
export interface Collection {
  readonly site: Site;
  /** Positions of the fields of `site.yaml`. */
  readonly locateSite: ParsedSite['locate'];
  /** In the order of files and lines. */
  readonly papers: readonly Paper[];
  readonly topics: readonly Topic[];
  readonly pages: readonly (Page & { readonly id: string })[];
  /** By their ids. */
  readonly lists: readonly List[];
  /** The files of `topics`, `pages` and `lists`. */
  readonly prose: Readonly<Record<ProseKind, readonly Prose<Record<string, unknown>>[]>>;
  /** Names to find in abstracts, and names to ignore. */
  readonly mentions: Mentions;
  /** Undefined without `programme.yaml`. */
  readonly programme: Programme | undefined;
  /** Former addresses. */
  readonly moved: readonly Moved[];
  /** Files that are published unchanged. */
  readonly files: readonly HostedFile[];
  /** The source of each paper, in the order of `papers`. */
  readonly sources: readonly PaperSource[];
  /** Valid but probably unintended values. */
  readonly warnings: readonly Fault[];
  /** Files and folders that are not read, but nearly have the name of one that is. */
  readonly misnamedFiles: readonly Fault[];
  /** Valid but questionable links in prose; `rule` is the reason. */
  readonly linkWarnings: readonly Fault[];
  /** Links in prose that can only be checked with the catalogue. */
  readonly openLinks: readonly OpenLink[];
  /** Links to fragments of generated pages. */
  readonly openFragments: readonly FragmentLink[];
}

/**
 * Reads a content folder: `site.yaml`, `papers/`, `files/`, the front matter of `topics/*.mdx`,
 * `pages/*.mdx` and `lists/*.mdx`, `mentions.yaml`, `venues.yaml`, `programme.yaml`,
 * `published.txt`, `moved.txt` and `theme.css`.
 *
 * @param content absolute path of the content folder
 * @throws CollectionError with all faults of all files
 */
export async function readCollection(content: string): Promise<Collection> {
  const isFolder = await stat(content).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    const message =
      'the content folder does not exist; create it, or set OFFPRINT_CONTENT to the folder with site.yaml and papers/';
    throw new CollectionError([{ file: displayPath(content), message }]);
  }

  const site = await parseSite(content);
  const [
    papers,
    otherFiles,
    topics,
    pages,
    lists,
    mentions,
    published,
    moved,
    venues,
    theme,
    programme,
  ] = await Promise.all([
    readPapers(content, site.fields),
    listFilesFolder(content),
    readProse(content, 'topics', topicSchema, RESERVED_TOPICS),
    readProse(content, 'pages', pageSchema, listReservedPages(site.site?.features)),
    readProse(content, 'lists', listSchema, new Map()),
    readOptionalYaml(join(content, 'mentions.yaml'), mentionsSchema),
    parsePublished(content),
    parseMoved(content),
    parseVenues(content),
    parseTheme(content),
    readYamlFile(join(content, 'programme.yaml'), programmeSchema),
  ]);
  const { sources } = papers;
  const files = [...papers.files, ...otherFiles.files];
  const topicIds = new Set(topics.entries.map(({ id }) => id));
  const paperIds = new Set(sources.flatMap(({ keys }) => keys.id ?? []));
  const decisions = await parseDecisions(
    content,
    new Set(sources.flatMap(({ keys }) => [...(keys.id ? [keys.id] : []), ...keys.aliases])),
  );
  const shownLists = site.site?.features.lists === false ? [] : lists.entries;
  const prose = [...topics.entries, ...pages.entries, ...lists.entries];
  const shownProse = [...topics.entries, ...shownLists, ...pages.entries];
  const known = listAddresses(
    sources,
    shownProse.map(({ page }) => page),
  );
  const links = checkLinks(
    [...prose, ...sources.flatMap(listFileLinks), ...listFilesWithLinks(content, site, theme)],
    {
      ...known,
      moved: moved.entries,
      files: new Set(files.map(({ path }) => path)),
      origin: site.site?.origin,
      features: site.site?.features,
    },
  );
  const all = [site, ...sources, ...prose, mentions, venues, programme, decisions];
  const faults = [
    ...[...all, papers, otherFiles, topics, pages, lists, published, moved, theme].flatMap(
      (part) => part.faults,
    ),
    ...findRelationFaults(sources, topicIds),
    ...findProgrammeFaults(programme, sources),
    ...(programme.faults.length > 0
      ? []
      : pages.entries.flatMap((entry) => findProgrammeUses(entry, programme.value))),
    ...prose.flatMap((entry) => findUnknownPapers(entry, paperIds)),
    ...links.dead,
    ...findMissingAddresses(known, published, moved),
    ...findIrregularFiles(join(content, 'images')),
    ...(sources.length === 0 ? [describeEmpty(content)] : []),
  ];
  if (!site.site || faults.length > 0) throw new CollectionError(faults);
  return {
    site: site.site,
    locateSite: site.locate,
    papers: sources.flatMap(({ paper }) => paper ?? []),
    topics: topics.entries.flatMap(({ id, data }) => (data ? { id, ...data } : [])),
    pages: pages.entries.flatMap(({ id, data }) =>
      data && id !== HOME_PAGE ? { id, ...data } : [],
    ),
    lists: shownLists.flatMap(({ id, data, references }) =>
      data
        ? { id, ...data, papers: [...new Set(references.map((reference) => reference.id))] }
        : [],
    ),
    prose: { topics: topics.entries, pages: pages.entries, lists: lists.entries },
    mentions: mentions.value,
    programme: programme.value,
    moved: moved.entries,
    files,
    sources,
    warnings: all.flatMap((part) => part.warnings),
    misnamedFiles: await findMisnamedFiles(content),
    linkWarnings: [...links.warnings, ...prose.flatMap((entry) => entry.deadReferences)],
    openLinks: links.open,
    openFragments: links.fragments,
  };
}

/** Lists the files other than prose and papers that contain links to pages and files of the site. */
function listFilesWithLinks(
  content: string,
  site: Pick<ParsedSite, 'links'>,
  theme: Pick<ParsedTheme, 'links'>,
): readonly LinkingProse[] {
  return [
    { name: 'site.yaml', links: site.links },
    { name: THEME_FILE, links: theme.links },
  ].map(({ name, links }) => {
    const path = join(content, name);
    return { path, file: displayPath(path), page: '', links, anchors: undefined };
  });
}

/** Lists the links of a paper to files of this site. */
function listFileLinks({ paper, path, file, locate }: PaperSource): LinkingProse[] {
  const byKind = Object.entries(paper?.links ?? {}).flatMap(([kind, urls = []]) =>
    urls.map((address, index) => [address, ['links', kind, index]] as const),
  );
  const byLabel = Object.entries(paper?.otherLinks ?? {}).map(
    ([label, address]) => [address, ['otherLinks', label]] as const,
  );
  const links = [...byKind, ...byLabel].flatMap(([address, field]) =>
    isFileAddress(address)
      ? [{ address, kind: 'link' as const, line: 1, column: 1, ...locate(field) }]
      : [],
  );
  if (!paper || links.length === 0) return [];
  return [{ path, file, page: `papers/${paper.id}`, links, anchors: undefined }];
}

function describeEmpty(content: string): Fault {
  return {
    file: displayPath(join(content, 'papers')),
    message:
      'the collection has no papers; write papers/ID.md, or import some with "npm run import"',
  };
}
