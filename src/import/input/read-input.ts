import type { ReadItem, Reader } from '../import-record.ts';
import { readArxivXml } from '../readers/read-arxiv-xml.ts';
import { readBibtex } from '../readers/read-bibtex.ts';
import { readCsv } from '../readers/read-csv.ts';
import { readEndnote } from '../readers/read-endnote.ts';
import { readCsl, readJson, readJsonText } from '../readers/read-json.ts';
import { readPubmed } from '../readers/read-pubmed.ts';
import { readRis } from '../readers/read-ris.ts';
import { readScrape } from '../readers/read-scrape.ts';
import { decodeInput, decodeLine, describeBinary } from './decode-input.ts';
import { detectFormat, FORMATS, type Format } from './detect-format.ts';
import { InputError, openInput } from './open-input.ts';

const MEBIBYTE = 1 << 20;
/** What is read as a whole must fit the memory several times over. */
const MAX_WHOLE = 256 * MEBIBYTE;
/** What is read line by line need not; but no file goes on for ever. */
const MAX_LINES = 4096 * MEBIBYTE;
const MAX_LINE = 16 * MEBIBYTE;
const HEAD = 64 * 1024;
const LINE_FEED = 0x0a;

const READERS: Readonly<Record<Exclude<Format, 'jsonl'>, Reader>> = {
  arxiv: readArxivXml,
  bibtex: readBibtex,
  csl: readCsl,
  csv: readCsv,
  endnote: readEndnote,
  json: readJson,
  pubmed: readPubmed,
  ris: readRis,
  scrape: readScrape,
};

export interface InputOptions {
  /** Told, else seen from the content. */
  readonly format?: Format;
  /** Told how many bytes of the file have been read, packed as they are. */
  readonly onBytes?: (count: number) => void;
}

/**
 * All that a file holds, in its order. Never throws for what is in the file: an end that cannot be
 * read is a fault, after what came before it.
 */
export async function* readInput(path: string, options: InputOptions): AsyncGenerator<ReadItem> {
  const chunks = openInput(path, MAX_LINES, options.onBytes);
  const head: Buffer[] = [];
  let size = 0;
  let failure: ReadItem | undefined;
  try {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      head.push(next.value);
      size += next.value.length;
      if (size >= HEAD) break;
    }
  } catch (error) {
    failure = toFault(error);
  }
  const start = Buffer.concat(head);
  const binary = describeBinary(start);
  const { text: begin } = decodeInput(start.subarray(0, HEAD));
  const format = options.format ?? detectFormat(begin, path);
  const refusal = binary
    ? `is ${binary}; give ${list()}`
    : !begin.trim() && !failure
      ? 'is empty'
      : !format && !failure
        ? `shows no format that is known; give ${list()}, or name its format with --format`
        : undefined;
  if (refusal) {
    await chunks.return(undefined);
    yield { kind: 'fault', message: refusal };
    return;
  }
  const isWide = start.subarray(0, HEAD).includes(0);
  if (format === 'jsonl' && !isWide) {
    yield* readLines(start, failure ? undefined : chunks);
  } else if (format) {
    yield* readWhole(start, failure ? undefined : chunks, format);
  }
  if (failure) yield failure;
}

async function* readWhole(
  start: Buffer,
  chunks: AsyncGenerator<Buffer> | undefined,
  format: Format,
): AsyncGenerator<ReadItem> {
  const parts = [start];
  let size = start.length;
  let failure: ReadItem | undefined;
  try {
    for await (const chunk of chunks ?? []) {
      size += chunk.length;
      if (size > MAX_WHOLE) {
        const most = MAX_WHOLE / MEBIBYTE;
        const message = `is larger than ${most} MiB, which only JSON Lines may be; split it, only its beginning was read`;
        failure = { kind: 'fault', message };
        break;
      }
      parts.push(chunk);
    }
  } catch (error) {
    failure = toFault(error);
  }
  const { text, note, line } = decodeInput(Buffer.concat(parts));
  if (note) yield { kind: 'note', ...(line && { line }), message: note };
  const reader = format === 'jsonl' ? readTextLines : READERS[format];
  yield* reader(text.replace(/\r\n?/g, '\n'));
  if (failure) yield failure;
}

/** Reads JSON Lines without ever having the whole file: only the byte 0x0A ends a line. */
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
      if (length > MAX_LINE) {
        const reason = 'is longer than 16 MiB; a paper stands on one line';
        yield { kind: 'broken', line, reason: `${reason}, and nothing was read from here` };
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

function list(): string {
  return `one of ${FORMATS.join(', ')}`;
}
