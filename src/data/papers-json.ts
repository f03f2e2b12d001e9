import type { CataloguePaper, CatalogueTopic } from '../catalogue/catalogue.ts';
import { splitBySize } from '../citation/split.ts';
import { getCompressedEnding } from '../compress.ts';
import type { Site } from '../collection/schema.ts';

/** Grows by one when a field goes or changes its meaning; a new field leaves it as it is. */
const VERSION = 1;

/** Hosts refuse greater files. */
const MAX_FILE_BYTES = 48_000_000;

/** One file of the collection's data. */
export interface DataFile {
  /** Below the site's base, with a slash before it: see `getDataPath`. */
  readonly path: string;
  readonly papers: readonly CataloguePaper[];
  /** Made each time it is asked for: those of many papers together would fill the memory. */
  readonly text: string;
}

/** What a reader of the data gets of a paper; `docs/data.md` explains each field. */
function createRecord(paper: CataloguePaper, toUrl: (path: string) => string) {
  const { id, title, people, submitted, venue, venueFull, year, arxiv, doi, links } = paper;
  const { topics, lang, note, aliases, abstract } = paper;
  return {
    id,
    url: toUrl(`/papers/${id}/`),
    title,
    authors: people.map((person) => ({ id: person.id, name: person.name })),
    submitted,
    venue,
    venueFull,
    year,
    arxiv,
    doi,
    links,
    topics: topics.map(({ topic }) => topic.id),
    lang,
    note,
    aliases,
    abstract,
  };
}

/** `/papers.json`, `/papers-2.json`; of more than 2,000 papers `/papers.json.gz`. */
export function getDataPath(papers: number, part = 1): string {
  return `/papers${part === 1 ? '' : `-${part}`}.json${getCompressedEnding(papers)}`;
}

/**
 * All papers as JSON, newest first, in files that stay under 50 MB and lead from one to the next.
 *
 * @param options.toUrl makes a path of the site a whole address
 */
export function createDataFiles(options: {
  readonly site: Site;
  readonly papers: readonly CataloguePaper[];
  readonly topics: readonly CatalogueTopic[];
  readonly toUrl: (path: string) => string;
  readonly maxFileBytes?: number;
}): readonly DataFile[] {
  const { site, papers, topics, toUrl, maxFileBytes = MAX_FILE_BYTES } = options;
  const toLine = (paper: CataloguePaper): string => formatJson(createRecord(paper, toUrl));
  const parts = splitBySize(papers, (paper) => Buffer.byteLength(toLine(paper)) + 2, maxFileBytes);
  const toPath = (part: number) => getDataPath(papers.length, part);
  return parts.map((part, index) => {
    const head = {
      format: 'offprint-papers',
      version: VERSION,
      site: {
        name: site.name,
        description: site.description,
        url: toUrl('/'),
        language: site.language,
        curator: site.curator,
        source: site.source,
        licence: site.licence,
      },
      topics: topics.map(({ id, name, summary }) => ({
        id,
        name,
        summary,
        url: toUrl(`/topics/${id}/`),
      })),
      count: papers.length,
      part: index + 1,
      parts: parts.length,
      next: index + 1 < parts.length ? toUrl(toPath(index + 2)) : undefined,
    };
    // A paper a line, so that a file can be looked at and compared.
    const opened = formatJson(head).slice(0, -1);
    return {
      path: toPath(index + 1),
      papers: part,
      get text() {
        return `${opened},"papers":[\n${part.map(toLine).join(',\n')}\n]}\n`;
      },
    };
  });
}

/** Half a surrogate pair would pass as an escape that other languages refuse to read. */
function formatJson(data: object): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );
}
