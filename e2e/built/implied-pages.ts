import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** The fields of a paper that determine pages. */
interface Entry {
  readonly id: string;
  readonly authors: readonly string[];
  readonly venue: string | undefined;
  readonly date: string | undefined;
}

/** As parsed from YAML or JSON; a bare year is a number. */
interface Fields {
  readonly id: string;
  readonly authors?: readonly string[];
  readonly venue?: string;
  readonly submitted?: string | number;
  readonly year?: number;
}

/** The pages that a collection implies. */
export interface ImpliedPages {
  /** Ids of the papers. */
  readonly papers: readonly string[];
  /**
   * Addresses that follow from the files, except those of people, venues, topics and values of
   * fields.
   */
  readonly addresses: readonly string[];
  /** Number of pages of each person's papers, by name. */
  readonly people: ReadonlyMap<string, number>;
  /** Number of pages of each venue's papers, by short name. */
  readonly venues: ReadonlyMap<string, number>;
  /** Ids of the maintainer's topics. */
  readonly topics: readonly string[];
}

const PAPERS_ON_PAGE = 50;
const PEOPLE_ON_PAGE = 400;
const FEEDS_ON_PAGE = 100;

/**
 * Determines the pages that a site must have from the files of its collection, without using code
 * of the site.
 *
 * @param content absolute path of the content folder
 */
export function implyPages(content: string): ImpliedPages {
  const entries = readEntries(join(content, 'papers'));
  const {
    features = {},
    fields = {},
    volume,
  } = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as {
    features?: Readonly<Record<string, boolean>>;
    fields?: Readonly<Record<string, { readonly pages?: boolean }>>;
    volume?: unknown;
  };
  const paged = Object.keys(fields).filter((name) => fields[name]?.pages);
  const people = countBy(entries, ({ authors }) => [...new Set(authors)]);
  const venues = countBy(entries, ({ venue }) => (venue ? [venue] : []));
  const years = countBy(entries, ({ date }) => (date ? [date.slice(0, 4)] : []));
  const months = countBy(entries, ({ date }) =>
    date && date.length > 4 ? [date.slice(0, 7)] : [],
  );
  return {
    papers: entries.map(({ id }) => id),
    addresses: [
      ...['', '404.html', 'compare/', 'list/', 'offline/', 'search/'],
      ...['topics/', 'venues/', 'years/'],
      ...['map', 'trends', 'mentions'].flatMap((name) =>
        features[name] === false ? [] : [`${name}/`],
      ),
      ...(existsSync(join(content, 'programme.yaml')) ? ['programme/'] : []),
      ...listPages('papers/', entries.length),
      ...entries.map(({ id }) => `papers/${id}/`),
      ...listPages('people/', people.size, PEOPLE_ON_PAGE),
      'feeds/',
      ...(['authors', 'venue'] as const).flatMap((field) => listFeedPages(entries, field)),
      // A bare number after a year would be a month.
      ...[...years].flatMap(([year, count]) =>
        listPages(`years/${year}/`, count, PAPERS_ON_PAGE, `years/${year}/page/`),
      ),
      ...[...months].flatMap(([month, count]) =>
        listPages(`years/${month.replace('-', '/')}/`, count),
      ),
      ...(volume === undefined ? [] : ['volume/']),
      // Prose files with these names introduce the pages above.
      ...listIds(join(content, 'pages')).flatMap((id) =>
        id === 'programme' || id === 'volume' ? [] : [`${id}/`],
      ),
      'lists/',
      ...(paged.length > 0 ? ['fields/', ...paged.map((name) => `fields/${name}/`)] : []),
      ...listIds(join(content, 'lists')).map((id) => `lists/${id}/`),
    ],
    people: countPages(people),
    venues: countPages(venues),
    topics: listIds(join(content, 'topics')),
  };
}

function readEntries(folder: string): Entry[] {
  return readdirSync(folder).flatMap((file) => {
    // Folders contain the files of papers.
    if (!/\.(?:md|jsonl)$/.test(file)) return [];
    const text = readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.md')) {
      const [, frontMatter = ''] = text.split(/^---$/m);
      return [toEntry({ ...(parse(frontMatter) as object), id: basename(file, '.md') })];
    }
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => toEntry(JSON.parse(line) as object));
  });
}

function toEntry(fields: object): Entry {
  const { id, authors = [], venue, submitted, year } = fields as Fields;
  const date = submitted ?? year;
  return {
    id,
    authors,
    venue,
    date: date === undefined ? undefined : String(date),
  };
}

/** In a small collection, every group with a dated paper has a feed. */
function listFeedPages(entries: readonly Entry[], field: 'authors' | 'venue'): string[] {
  const names = entries.filter(({ date }) => date).flatMap((entry) => entry[field] ?? []);
  const section = { authors: 'people', venue: 'venues' }[field];
  if (names.length === 0) return [];
  return listPages(`feeds/${section}/`, new Set(names).size, FEEDS_ON_PAGE);
}

/** Ids of the prose files in a folder. */
function listIds(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => basename(file, '.mdx'));
}

/** Addresses of a paginated list; `further` precedes the number of the second and later pages. */
function listPages(first: string, count: number, size = PAPERS_ON_PAGE, further = first): string[] {
  const last = Math.max(1, Math.ceil(count / size));
  return Array.from({ length: last }, (_, index) =>
    index === 0 ? first : `${further}${index + 1}/`,
  );
}

function countBy(
  entries: readonly Entry[],
  getKeys: (entry: Entry) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of entries.flatMap(getKeys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function countPages(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].map(([key, count]) => [key, Math.ceil(count / PAPERS_ON_PAGE)]));
}
