import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describeUnsafeName, toNameKey } from './address-name.ts';
import { decodeText } from './decode-text.ts';
import type { Fault } from './faults.ts';
import { listPapers, type Hosted, type PaperPath, type PapersListing } from './hosted-files.ts';
import { displayPath } from './list-files.ts';
import { mapBounded } from './map-bounded.ts';
import { parsePaperFile, type ParsedPaper } from './paper-file.ts';
import { readKeys } from './paper-keys.ts';
import { parsePaperLines } from './paper-lines.ts';
import { finishSwap } from './papers-folder.ts';
import {
  describeReadError,
  isReadError,
  readRegularFile,
  streamRegularFile,
} from './regular-file.ts';
import { createPaperSchemas, type PaperSchemas } from './schema.ts';
import type { SiteFields } from './site-fields.ts';

const CHUNK_SIZE = 1 << 20;

/** A paper and its file. */
export interface PaperSource extends ParsedPaper {
  /** Absolute path. */
  readonly path: string;
  /** Displayed path. */
  readonly file: string;
}

/** Number of attempts if an import replaces the folder while it is being read. */
const MAX_ATTEMPTS = 5;

/**
 * Reads all of `content/papers/`, in a consistent state even during an import: see
 * `papers-folder.ts`. Faults of papers are returned with the papers; `files` are those next to
 * them.
 *
 * @param fields the maintainer's own fields, from `site.yaml`
 */
export async function readPapers(
  content: string,
  fields: SiteFields = {},
): Promise<Hosted & { readonly sources: PaperSource[] }> {
  const folder = join(content, 'papers');
  const schemas = createPaperSchemas(fields);
  for (let attempt = 1; ; attempt++) {
    finishSwap(content);
    const before = await identify(folder);
    const listing = await listPapers(content);
    const sources = (
      await mapBounded(listing.papers, (paper) => readPaperSource(paper, schemas))
    ).flat();
    if (attempt === MAX_ATTEMPTS || before === (await identify(folder))) {
      const paths = listing.papers.map(({ path }) => path);
      return {
        sources: addFiles(sources, listing),
        files: listing.files,
        faults: [
          ...listing.faults,
          ...paths.flatMap(findUnsafeName),
          ...findSharedNames(paths),
          ...findOrphans(sources, listing),
        ],
      };
    }
  }
}

/** Adds the files next to papers to them. */
function addFiles(sources: PaperSource[], { files }: PapersListing): PaperSource[] {
  if (files.length === 0) return sources;
  const byPaper = Map.groupBy(files, ({ path }) => path.split('/')[1] ?? '');
  return sources.map((source) => {
    const hosted = source.paper && byPaper.get(source.paper.id);
    if (!source.paper || !hosted) return source;
    const files = hosted.map(({ path, bytes }) => ({ name: basename(path), bytes }));
    return { ...source, paper: { ...source.paper, files } };
  });
}

/** Finds folders with files of a paper that does not exist. */
function findOrphans(sources: readonly PaperSource[], listing: PapersListing): Fault[] {
  const ids = new Set(sources.map(({ keys }) => keys.id));
  // A line without a readable id may be the paper of any folder.
  if (ids.has(undefined)) return [];
  return [...listing.folders].flatMap(([id, folder]) => {
    const isReported = listing.faults.some(({ file }) => file.startsWith(displayPath(folder)));
    if (ids.has(id) || isReported) return [];
    const message = `is a folder, but there is no paper "${id}" whose files it could contain; add ${id}/paper.md, or give the folder the id of a paper`;
    return [{ file: displayPath(folder), message }];
  });
}

/** Checks the name of a `.jsonl` file. The name of a `.md` file is checked as an id. */
function findUnsafeName(path: string): Fault[] {
  const name = basename(path);
  const reason = name.endsWith('.jsonl') ? describeUnsafeName(name) : undefined;
  if (reason === undefined) return [];
  const message = `cannot be named "${name}", because ${reason}; rename the file`;
  return [{ file: displayPath(path), message }];
}

/** Finds `.jsonl` files with the same name on some systems. Names of `.md` files are lower case. */
function findSharedNames(paths: readonly string[]): Fault[] {
  const linesFiles = paths.filter((path) => path.endsWith('.jsonl'));
  const byKey = Map.groupBy(linesFiles, (path) => toNameKey(basename(path)));
  return [...byKey.values()].flatMap(([first = '', ...others]) =>
    others.map((path) => {
      const message = `is the same name as "${basename(first)}" on Windows and macOS, where one file would replace the other; rename one`;
      return { file: displayPath(path), message };
    }),
  );
}

/** Identifies a folder, to detect that it was replaced by another one with the same name. */
async function identify(folder: string): Promise<string> {
  return stat(folder).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => '',
  );
}

/** Reads a `.md` file with one paper or a `.jsonl` file with one per line. Errors become faults. */
async function readPaperSource(
  { path, id }: PaperPath,
  schemas: PaperSchemas,
): Promise<PaperSource[]> {
  const file = displayPath(path);
  try {
    const parsed = path.endsWith('.jsonl')
      ? await parsePaperLines(await streamRegularFile(path, CHUNK_SIZE), file, schemas)
      : [parseBytes(await readRegularFile(path), file, schemas, id)];
    return parsed.map((paper) => ({ ...paper, path, file }));
  } catch (error) {
    if (!isReadError(error)) throw error;
    return [{ ...reject({ file, message: describeReadError(error) }), path, file }];
  }
}

function parseBytes(
  bytes: Buffer,
  file: string,
  schemas: PaperSchemas,
  id: string | undefined,
): ParsedPaper {
  const text = decodeText(bytes, file);
  return typeof text === 'string' ? parsePaperFile(text, file, schemas, id) : reject(text);
}

function reject(fault: Fault): ParsedPaper {
  const keys = readKeys(undefined);
  return { paper: undefined, keys, faults: [fault], warnings: [], locate: () => ({}) };
}
