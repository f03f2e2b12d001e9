import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { decodeText } from '../collection/decode-text.ts';
import { type Fault } from '../collection/faults.ts';
import { displayPath } from '../collection/list-files.ts';
import { formatPaperFile } from '../collection/paper-file.ts';
import { readPapers } from '../collection/read-papers.ts';
import type { Report } from './format-report.ts';
import { ImportError } from './import-error.ts';
import type { Reader } from './import-record.ts';
import { joinMetadata } from './join-metadata.ts';
import { planImport } from './plan-import.ts';
import { readMetadata } from './read-metadata.ts';
import { readScrape } from './readers/read-scrape.ts';
import { writeFiles } from './write-files.ts';

const READERS: ReadonlyMap<string, Reader> = new Map([['.txt', readScrape]]);

export interface Request {
  /** Paths, relative to the folder where the command runs. */
  readonly files: readonly string[];
  readonly metadata: readonly string[];
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Whether repairs are to be made, or only shown. */
  readonly repair: boolean;
  /** Whether to write nothing. */
  readonly check: boolean;
}

/**
 * Imports papers: reads the files, joins what the metadata know, decides what becomes of each paper
 * and writes `content/papers/ID.md`.
 *
 * @throws ImportError with all faults of the input and of the papers that are there; nothing has
 *   been written then
 */
export async function importPapers(request: Request): Promise<Report> {
  const read = await Promise.all(request.files.map(readInput));
  const known = await Promise.all(request.metadata.map(readMetadataFile));
  const existing = await readPapers(request.content);
  const faults = [
    ...[...read, ...known, existing].flatMap((part) => part.faults),
    ...existing.sources.flatMap((source) => source.faults),
  ];
  if (faults.length > 0) throw new ImportError(faults);

  const { records, warnings } = joinMetadata(
    read.flatMap((result) => result.records),
    known.flatMap(({ metadata }) => metadata),
  );
  const decisions = planImport(records, existing.sources, request.repair);
  const papers = decisions.flatMap((decision) => ('paper' in decision ? decision.paper : []));
  if (!request.check) {
    await writeFiles(
      papers.map((paper) => ({
        path: join(request.content, 'papers', `${paper.id}.md`),
        text: formatPaperFile(paper),
      })),
    );
  }
  return {
    decisions,
    passedOver: read.map(({ file, passedOver }) => ({ file, lines: passedOver })),
    warnings,
    repair: request.repair,
    isWritten: !request.check,
  };
}

async function readInput(path: string) {
  const file = displayPath(resolve(path));
  const reader = READERS.get(extname(path).toLowerCase());
  if (!reader) {
    const known = [...READERS.keys()].join(', ');
    const message = `is of no kind that can be imported; the kinds are ${known}`;
    return { file, records: [], passedOver: [], faults: [{ file, message }] };
  }
  const text = await readText(path, file);
  if (typeof text !== 'string') return { file, records: [], passedOver: [], faults: [text] };
  return { file, ...reader(text, file) };
}

async function readMetadataFile(path: string) {
  const file = displayPath(resolve(path));
  const text = await readText(path, file);
  return typeof text === 'string' ? readMetadata(text, file) : { metadata: [], faults: [text] };
}

async function readText(path: string, file: string): Promise<string | Fault> {
  try {
    return decodeText(await readFile(path), file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const reason = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    return { file, message: `cannot be read: ${reason}` };
  }
}
