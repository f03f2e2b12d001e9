// oxlint-disable-next-line no-restricted-imports -- for descriptors that the shell has opened
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { IrregularFileError, streamRegularFile } from '../../collection/regular-file.ts';

/** The name of the standard input among the files. */
export const STANDARD_INPUT = '-';

/** Descriptors that the shell has opened, as in `npm run import -- <(curl …)`; these may be pipes. */
const DESCRIPTOR = /^\/(?:dev|proc\/self)\/fd\/\d+$/;

const CHUNK_SIZE = 1 << 18;

/** An input that cannot be read to its end; what came before it has been given out. */
export class InputError extends Error {}

/**
 * The bytes of a regular file or of the standard input, unpacked where they are gzip.
 *
 * @param limit the most bytes that are given out, unpacked; a packed file can hold a thousand times
 *   what it weighs
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
    for await (const chunk of unpack(count(file, onBytes))) {
      size += chunk.length;
      if (size > limit) {
        const most = `${Math.round(limit / (1 << 20)).toLocaleString('en')} MiB`;
        throw new InputError(`is larger than ${most} when unpacked; split it into several files`);
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

async function* unpack(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
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
        : `is ${error.kind}, which is not opened; name a regular file, or send the content to standard input, as in "npm run import -- - < FILE"`,
    );
  }
  if (error instanceof InputError || !(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOENT':
      return new InputError('cannot be read: there is no such file; check its name');
    case 'EACCES':
      return new InputError('cannot be read: you may not; change the permissions of the file');
    case 'Z_BUF_ERROR':
      return new InputError('the packed file is cut off; get it again');
    case 'Z_DATA_ERROR':
      return new InputError('the packed file is damaged; get it again');
    default:
      return new InputError(`cannot be read: ${error.message}`);
  }
}
