// oxlint-disable-next-line no-restricted-imports -- for descriptors that the shell has opened
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { IrregularFileError, streamRegularFile } from '../../collection/regular-file.ts';

/** The file name that means standard input. */
export const STANDARD_INPUT = '-';
/** Its name in reports. */
export const STANDARD_INPUT_NAME = 'standard input';

/** Descriptors opened by the shell, as in `npm run import -- <(curl …)`. They can be pipes. */
const DESCRIPTOR = /^\/(?:dev|proc\/self)\/fd\/\d+$/;

const CHUNK_SIZE = 1 << 18;

/** Input that cannot be read to its end. The bytes before the error have been yielded. */
export class InputError extends Error {}

/**
 * Reads a regular file or standard input, decompressing gzip.
 *
 * @param limit maximum number of bytes after decompression
 * @param onBytes called with the number of compressed bytes read so far
 * @throws InputError after the last byte that could be read
 */
export async function* openInput(
  path: string,
  limit: number,
  onBytes?: (count: number) => void,
): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    const file = await open(path);
    for await (const chunk of decompress(count(file, onBytes))) {
      size += chunk.length;
      if (size > limit) {
        const max = `${Math.round(limit / (1 << 20)).toLocaleString('en')} MiB`;
        throw new InputError(
          `is larger than ${max} when decompressed; split it into several files`,
        );
      }
      yield chunk;
    }
  } catch (error) {
    throw describe(error);
  }
}

async function open(path: string): Promise<AsyncIterable<Buffer>> {
  if (path === STANDARD_INPUT || path === '/dev/stdin') return process.stdin;
  if (DESCRIPTOR.test(path)) return createReadStream(path, { highWaterMark: CHUNK_SIZE });
  return streamRegularFile(path, CHUNK_SIZE);
}

async function* count(
  chunks: AsyncIterable<Buffer>,
  onBytes?: (count: number) => void,
): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const chunk of chunks) {
    onBytes?.((total += chunk.length));
    yield chunk;
  }
}

async function* decompress(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head: Buffer[] = [];
  let step = await iterator.next();
  while (!step.done && Buffer.concat(head).length + step.value.length < 2) {
    head.push(step.value);
    step = await iterator.next();
  }
  if (!step.done) head.push(step.value);
  const first = Buffer.concat(head);
  async function* all(): AsyncGenerator<Buffer> {
    yield first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  }
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    if (first.length > 0) yield* all();
    return;
  }
  const source = Readable.from(all());
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  for await (const chunk of source.pipe(gunzip)) yield chunk as Buffer;
}

function describe(error: unknown): unknown {
  if (error instanceof IrregularFileError) {
    return new InputError(
      error.kind === 'a folder'
        ? 'is a folder; name the files in it'
        : `is ${error.kind}; name a regular file, or use standard input, as in "npm run import -- - < FILE"`,
    );
  }
  if (error instanceof InputError || !(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOENT':
      return new InputError('cannot be read: there is no such file; check its name');
    case 'EACCES':
      return new InputError(
        'cannot be read: permission denied; change the permissions of the file',
      );
    case 'Z_BUF_ERROR':
      return new InputError('the compressed file is cut off; download it again');
    case 'Z_DATA_ERROR':
      return new InputError('the compressed file is damaged; download it again');
    default:
      return new InputError(`cannot be read: ${error.message}`);
  }
}
