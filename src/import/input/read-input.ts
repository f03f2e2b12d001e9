import type { ColumnMap, ReadItem, Reader } from '../import-record.ts';
import { readArxivXml } from '../readers/read-arxiv-xml.ts';
import { readBibtex } from '../readers/read-bibtex.ts';
import { readCsv } from '../readers/read-csv.ts';
import { readEndnote } from '../readers/read-endnote.ts';
import { readCsl, readJson, readJsonText } from '../readers/read-json.ts';
import { readHugo } from '../readers/read-hugo.ts';
import { readPubmed } from '../readers/read-pubmed.ts';
import { readRis } from '../readers/read-ris.ts';
import { readXlsx } from '../readers/read-xlsx.ts';
import { readScrape } from '../readers/read-scrape.ts';
import { decodeInput, decodeLine, describeBinary } from './decode-input.ts';
import { detectFormat, FORMATS, type Format } from './detect-format.ts';
import { InputError, openInput } from './open-input.ts';

const MEBIBYTE = 1 << 20;
/** Limit for formats that are parsed as a whole, which needs a multiple of this in memory. */
const MAX_WHOLE_FILE = 256 * MEBIBYTE;
/** Limit for JSON Lines, so that an endless input stops. */
const MAX_LINES_FILE = 4096 * MEBIBYTE;
const MAX_LINE_LENGTH = 16 * MEBIBYTE;
/** Number of bytes from which the format is detected. */
const HEAD_SIZE = 64 * 1024;
const LINE_FEED = 0x0a;
/** The first bytes of a ZIP archive, such as an Excel file. */
const ZIP = 'PK\u0003\u0004';

const READERS: Readonly<Record<Exclude<Format, 'jsonl'>, Reader>> = {
  arxiv: readArxivXml,
  bibtex: readBibtex,
  csl: readCsl,
  csv: readCsv,
  endnote: readEndnote,
  hugo: readHugo,
  json: readJson,
  pubmed: readPubmed,
  ris: readRis,
  scrape: readScrape,
};

export interface InputOptions {
  /** If undefined, the format is detected. */
  readonly format?: Format;
  /** Fields of columns that are not known by their headers. */
  readonly map?: ColumnMap;
  /** Called with the number of bytes of the file, possibly compressed, read so far. */
  readonly onBytes?: (count: number) => void;
}

/**
 * Reads all items of a file in order. Does not throw for invalid content: an error in the middle is
 * yielded as a fault after the items before it.
 */
export async function* readInput(path: string, options: InputOptions): AsyncGenerator<ReadItem> {
  const chunks = openInput(path, MAX_LINES_FILE, options.onBytes);
  const head: Buffer[] = [];
  let size = 0;
  let failure: ReadItem | undefined;
  try {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      head.push(next.value);
      size += next.value.length;
      if (size >= HEAD_SIZE) break;
    }
  } catch (error) {
    failure = toFault(error);
  }
  const start = Buffer.concat(head);
  if (failure && start.length === 0) {
    yield failure;
    return;
  }
  if (start.subarray(0, 4).toString('latin1') === ZIP && options.format !== 'scrape') {
    yield* readWhole(start, failure ? undefined : chunks, 'xlsx', options.map);
    if (failure) yield failure;
    return;
  }
  const binary = describeBinary(start);
  const { text: begin } = decodeInput(start.subarray(0, HEAD_SIZE));
  const format = options.format ?? detectFormat(begin, path, options.map);
  const problem = binary
    ? `is ${binary}; expected ${listFormats()}`
    : !begin.trim() && !failure
      ? 'is empty'
      : !format && !failure
        ? `has an unknown format; expected ${listFormats()}; --format names the format explicitly`
        : undefined;
  if (problem) {
    await chunks.return(undefined);
    yield { kind: 'fault', message: problem };
    return;
  }
  const isUtf16 = start.subarray(0, HEAD_SIZE).includes(0);
  if (format === 'jsonl' && !isUtf16) {
    yield* readLines(start, failure ? undefined : chunks);
  } else if (format) {
    yield* readWhole(start, failure ? undefined : chunks, format, options.map);
  }
  if (failure) yield failure;
}

async function* readWhole(
  start: Buffer,
  chunks: AsyncGenerator<Buffer> | undefined,
  format: Format | 'xlsx',
  map?: ColumnMap,
): AsyncGenerator<ReadItem> {
  const parts = [start];
  let size = start.length;
  let failure: ReadItem | undefined;
  try {
    for await (const chunk of chunks ?? []) {
      size += chunk.length;
      if (size > MAX_WHOLE_FILE) {
        const max = MAX_WHOLE_FILE / MEBIBYTE;
        const message = `is larger than ${max} MiB, the limit for formats other than JSON Lines; only the beginning was read; split the file`;
        failure = { kind: 'fault', message };
        break;
      }
      parts.push(chunk);
    }
  } catch (error) {
    failure = toFault(error);
  }
  if (format === 'xlsx') {
    yield* await readXlsx(Buffer.concat(parts), map);
    if (failure) yield failure;
    return;
  }
  const { text, note, line } = decodeInput(Buffer.concat(parts));
  if (note) yield { kind: 'note', ...(line && { line }), message: note };
  const reader = format === 'jsonl' ? readTextLines : READERS[format];
  yield* reader(text.replace(/\r\n?/g, '\n'), map);
  if (failure) yield failure;
}

/** Reads JSON Lines without loading the whole file. */
async function* readLines(
  start: Buffer,
  chunks: AsyncGenerator<Buffer> | undefined,
): AsyncGenerator<ReadItem> {
  let rest: Buffer[] = [];
  let length = 0;
  let line = 1;
  async function* all(): AsyncGenerator<Buffer> {
    yield start;
    if (chunks) yield* chunks;
  }
  try {
    for await (const chunk of all()) {
      let from = 0;
      for (let end; (end = chunk.indexOf(LINE_FEED, from)) !== -1; from = end + 1) {
        const piece = chunk.subarray(from, end);
        yield* readLine(rest.length > 0 ? Buffer.concat([...rest, piece]) : piece, line);
        rest = [];
        length = 0;
        line += 1;
      }
      rest.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > MAX_LINE_LENGTH) {
        const reason = 'is longer than 16 MiB, the limit for one paper; the rest was not read';
        yield { kind: 'broken', line, reason };
        return;
      }
    }
  } catch (error) {
    yield* readLine(Buffer.concat(rest), line);
    yield toFault(error);
    return;
  }
  yield* readLine(Buffer.concat(rest), line);
}

function* readLine(bytes: Buffer, line: number): Generator<ReadItem> {
  const text = decodeLine(bytes).replace(/^\uFEFF/, '');
  if (text.trim()) yield readJsonText(text, line);
}

function* readTextLines(text: string): Generator<ReadItem> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim()) yield readJsonText(line, index + 1);
  }
}

function toFault(error: unknown): ReadItem {
  if (!(error instanceof InputError)) throw error;
  return { kind: 'fault', message: error.message };
}

function listFormats(): string {
  return `one of ${FORMATS.join(', ')}`;
}
