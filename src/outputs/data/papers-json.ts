import { createHash } from 'node:crypto';
import type { CataloguePaper, CatalogueTopic } from '../../catalogue/types.ts';
import { formatFigure } from '../../analysis/results/figures.ts';
import { listResults } from '../../analysis/results/list-results.ts';
import type { Computation } from '../../analysis/compute.ts';
import { splitBySize } from '../citation/split.ts';
import { compressNow, encodeFile, getCompressedEnding, joinCompressed } from './compress.ts';
import type { Site } from '../../collection/schema.ts';

/** Grows by one when a field goes or changes its meaning; a new field leaves it as it is. */
const VERSION = 1;

/** Hosts refuse greater files. */
const MAX_FILE_BYTES = 48_000_000;

/** Between two papers. */
const BETWEEN = ',\n';

/** One file of the collection's data. */
export interface DataFile {
  /** Below the site's base, with a slash before it: see `getDataPath`. */
  readonly path: string;
  /** Tells its bytes from others. */
  readonly key: string;
  readonly encode: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Records that stand together in a file, compressed. */
export interface DataPart {
  /** Bytes before they are compressed. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** What a reader of the data gets of a paper; `docs/data.md` explains each field. */
export function createRecord(paper: CataloguePaper, toUrl: (path: string) => string) {
  const { id, title, people, submitted, venue, venueFull, year, arxiv, doi, links } = paper;
  const { topics, lang, note, summary, aliases, abstract } = paper;
  const results = listResults(paper).map(({ figures, sentence }) => ({
    figures: figures.map(formatFigure),
    sentence,
  }));
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
    summary,
    aliases,
    abstract,
    results: results.length > 0 ? results : undefined,
  };
}

/** `/papers.json`, `/papers-2.json`; of more than 2,000 papers `/papers.json.gz`. */
export function getDataPath(papers: number, part = 1): string {
  return `/papers${part === 1 ? '' : `-${part}`}.json${getCompressedEnding(papers)}`;
}

/**
 * All papers as JSON, newest first, in files that stay under 50 MB and lead from one to the next.
 *
 * @param options.encoded all papers in their order, where they are so many that files are compressed
 * @param options.toUrl makes a path of the site a whole address
 */
export function createDataFiles(options: {
  readonly site: Site;
  readonly papers: readonly CataloguePaper[];
  readonly topics: readonly CatalogueTopic[];
  readonly encoded?: readonly DataPart[] | undefined;
  readonly toUrl: (path: string) => string;
  readonly maxFileBytes?: number;
}): readonly DataFile[] {
  const { site, papers, topics, encoded, toUrl, maxFileBytes = MAX_FILE_BYTES } = options;
  const toPath = (part: number) => getDataPath(papers.length, part);
  const createHead = (index: number, files: number) => ({
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
    parts: files,
    next: index + 1 < files ? toUrl(toPath(index + 2)) : undefined,
  });
  // A paper a line, so that a file can be looked at and compared.
  const frame = (index: number, files: number) => ({
    start: `${formatJson(createHead(index, files)).slice(0, -1)},"papers":[\n`,
    between: BETWEEN,
    end: '\n]}\n',
  });

  if (encoded) {
    const files = splitBySize(encoded, ({ size }) => size, maxFileBytes);
    return files.map((parts, index) => {
      const around = frame(index, files.length);
      const members = parts.map(({ bytes }) => bytes);
      return {
        path: toPath(index + 1),
        key: hashAll([around.start, ...members]),
        encode: () => Promise.resolve(joinCompressed(members, around)),
      };
    });
  }
  const lines = papers.map((paper) => formatJson(createRecord(paper, toUrl)));
  const files = splitBySize(
    lines,
    (line) => Buffer.byteLength(line) + BETWEEN.length,
    maxFileBytes,
  );
  return files.map((part, index) => {
    const { start, end } = frame(index, files.length);
    const text = `${start}${part.join(BETWEEN)}${end}`;
    const path = toPath(index + 1);
    return { path, key: hashAll([text]), encode: () => encodeFile(path, text) };
  });
}

/** Formats records that stand together, for `createDataFiles`. */
export const encodeRecords: Computation<object, string, DataPart> = {
  name: 'encodeRecords',
  module: 'src/outputs/data/papers-json.ts',
  run(records) {
    const text = records.map(formatJson).join(BETWEEN);
    return { size: Buffer.byteLength(text) + BETWEEN.length, bytes: compressNow(text) };
  },
};

function hashAll(parts: readonly (string | Uint8Array)[]): string {
  const all = createHash('sha1');
  for (const part of parts) all.update(part);
  return all.digest('base64url');
}

/** Half a surrogate pair would pass as an escape that other languages refuse to read. */
function formatJson(data: object): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );
}
