import { createHash } from 'node:crypto';
import type { CataloguePaper, CatalogueTopic } from '../../catalogue/types.ts';
import { formatFigure } from '../../analysis/results/figures.ts';
import { listResults } from '../../analysis/results/list-results.ts';
import { getKindOfFile, resolveLink } from '../../catalogue/links.ts';
import type { Computation } from '../../analysis/compute.ts';
import { splitBySize } from '../citation/split.ts';
import { compressSync, encodeFile, getCompressionSuffix, joinCompressed } from './compress.ts';
import { hasFeature } from '../../collection/features.ts';
import { PAPER_FIELDS, type FieldName } from '../../collection/field-table.ts';
import { listOwnNames } from '../../collection/site-fields.ts';
import type { Site } from '../../collection/schema.ts';

/** Incremented when a field is removed or changes its meaning, but not for new fields. */
const VERSION = 1;

/** Hosts reject larger files. */
const MAX_FILE_BYTES = 48_000_000;

const SEPARATOR = ',\n';

/** A data file of the collection. */
export interface DataFile {
  /** Path relative to the base of the site, with a leading slash: see `getDataPath`. */
  readonly path: string;
  /** A hash of the content. */
  readonly key: string;
  readonly encode: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Compressed records of consecutive papers. */
export interface DataPart {
  /** Uncompressed size in bytes. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** The published data of a paper; `docs/data.md` describes all fields. */
export function createRecord(
  paper: CataloguePaper,
  toUrl: (path: string) => string,
  { fields, features }: Pick<Site, 'fields' | 'features'>,
) {
  const { id, title, people, submitted, venue, venueFull, year, arxiv, doi, links } = paper;
  const page = toUrl(`/papers/${id}/`);
  const { topics, lang, note, summary, aliases, abstract } = paper;
  const stated = hasFeature(features, 'results') ? listResults(paper) : [];
  const results = stated.map(({ figures, sentence }) => ({
    figures: figures.map(formatFigure),
    sentence,
  }));
  return {
    id,
    url: page,
    title,
    authors: people.map((person) => ({ id: person.id, name: person.name })),
    submitted,
    venue,
    venueFull,
    year,
    arxiv,
    doi,
    links: resolveLinks(links, page),
    otherLinks: resolveLabelled(paper.otherLinks, page),
    files: describeFiles(paper, page),
    topics: topics.map(({ topic }) => topic.id),
    lang,
    note,
    summary,
    aliases,
    ...Object.fromEntries(
      [...OTHER_FIELDS, ...listOwnNames(fields)].map((field) => [field, paper[field as FieldName]]),
    ),
    abstract,
    results: results.length > 0 ? results : undefined,
  };
}

function resolveLinks(links: CataloguePaper['links'], page: string) {
  return Object.fromEntries(
    Object.entries(links).map(([kind, urls = []]) => [
      kind,
      urls.map((url) => resolveLink(url, page)),
    ]),
  );
}

function resolveLabelled(links: CataloguePaper['otherLinks'], page: string) {
  return (
    links &&
    Object.fromEntries(
      Object.entries(links).map(([name, url]) => [name, resolveLink(url, page)] as const),
    )
  );
}

/** The files next to a paper; `figure` is the one shown on its page. */
function describeFiles({ files }: CataloguePaper, page: string) {
  return files?.map(({ name, bytes }) => ({
    kind: getKindOfFile(name),
    url: page + encodeURIComponent(name),
    bytes,
  }));
}

/** Fields that are copied unchanged from `content/`. */
const OTHER_FIELDS = (Object.keys(PAPER_FIELDS) as FieldName[])
  .filter((name) => !('data' in PAPER_FIELDS[name]))
  .filter((name) => name !== 'topics');

/** `/papers.json`, `/papers-2.json`; for more than 2,000 papers `/papers.json.gz`. */
export function getDataPath(papers: number, part = 1): string {
  return `/papers${part === 1 ? '' : `-${part}`}.json${getCompressionSuffix(papers)}`;
}

/**
 * Creates JSON files with all papers, newest first. Files are smaller than 50 MB and link to the
 * next.
 *
 * @param options.encoded all papers in order, for large collections
 * @param options.toUrl converts a path of the site to a full URL
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
  // One paper per line, so that files can be read and compared.
  const createFrame = (index: number, files: number) => ({
    start: `${formatJson(createHead(index, files)).slice(0, -1)},"papers":[\n`,
    between: SEPARATOR,
    end: '\n]}\n',
  });

  if (encoded) {
    const files = splitBySize(encoded, ({ size }) => size, maxFileBytes);
    return files.map((parts, index) => {
      const frame = createFrame(index, files.length);
      const members = parts.map(({ bytes }) => bytes);
      return {
        path: toPath(index + 1),
        key: hashAll([frame.start, ...members]),
        encode: () => Promise.resolve(joinCompressed(members, frame)),
      };
    });
  }
  const lines = papers.map((paper) => formatJson(createRecord(paper, toUrl, site)));
  const files = splitBySize(
    lines,
    (line) => Buffer.byteLength(line) + SEPARATOR.length,
    maxFileBytes,
  );
  return files.map((part, index) => {
    const { start, end } = createFrame(index, files.length);
    const text = `${start}${part.join(SEPARATOR)}${end}`;
    const path = toPath(index + 1);
    return { path, key: hashAll([text]), encode: () => encodeFile(path, text) };
  });
}

/** Formats and compresses records, for `createDataFiles`. */
export const encodeRecords: Computation<object, string, DataPart> = {
  name: 'encodeRecords',
  module: 'src/outputs/data/papers-json.ts',
  run(records) {
    const text = records.map(formatJson).join(SEPARATOR);
    return { size: Buffer.byteLength(text) + SEPARATOR.length, bytes: compressSync(text) };
  },
};

function hashAll(parts: readonly (string | Uint8Array)[]): string {
  const all = createHash('sha1');
  for (const part of parts) all.update(part);
  return all.digest('base64url');
}

/** Replaces lone surrogates, because some JSON parsers reject their escapes. */
function formatJson(data: object): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  );
}
