import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Readable } from 'node:stream';

const LINE_FEED = 0x0a;

/**
 * Reads the values of a JSON Lines file one by one; `.gz` is decompressed. Only the byte 0x0A ends
 * a line (U+2028 is data); blank lines are ignored.
 *
 * @throws Error with file and line if a line is not JSON
 */
export async function* readJsonLines(file: string): AsyncGenerator {
  let line = 0;
  for await (const text of readLines(file)) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      yield JSON.parse(text) as unknown;
    } catch (cause) {
      throw new Error(`${file}:${line} is not JSON; write one object per line`, { cause });
    }
  }
}

async function* readLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const bytes: Readable = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  source.on('error', (error) => bytes.destroy(error));
  let rest: Buffer[] = [];
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end; (end = chunk.indexOf(LINE_FEED, start)) !== -1; start = end + 1) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]).toString();
      rest = [];
    }
    rest.push(chunk.subarray(start));
  }
  yield Buffer.concat(rest).toString();
}
