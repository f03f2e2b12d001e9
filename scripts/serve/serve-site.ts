import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { findAnswer, type BuiltSite } from './find-answer.ts';
import { getMediaType, isCompressible } from '../../src/collection/media-types.ts';
import { readHeaders } from './read-headers.ts';

type Coding = 'br' | 'gzip';

const compress: Record<Coding, (content: Buffer) => Promise<Buffer>> = {
  // Hosts use quality 5 for dynamic compression.
  br: (content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (content) => promisify(gzip)(content),
};

/**
 * Serves a built site as a static host does: with compression, and with the headers that the build
 * wrote for Netlify or Cloudflare.
 *
 * @param port 0 for any free port
 * @throws an error with code `EADDRINUSE` if the port is in use
 */
export async function serveSite(
  site: BuiltSite,
  port: number,
  host = '127.0.0.1',
): Promise<Server> {
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, host, done);
  });
  return server;
}

async function answer(site: BuiltSite, request: IncomingMessage, response: ServerResponse) {
  const isHead = request.method === 'HEAD';
  if (request.method !== 'GET' && !isHead) {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await findAnswer(site, request.url ?? '/');
  if ('location' in found) {
    response.writeHead(found.status, { location: found.location }).end();
    return;
  }
  const type = getMediaType('file' in found ? extname(found.file) : '.txt');
  const content = 'file' in found ? await readFile(found.file) : Buffer.from(found.text);
  const coding = isCompressible(type)
    ? chooseCoding(request.headers['accept-encoding'])
    : undefined;
  const body = coding ? await compress[coding](content) : content;
  response.writeHead(found.status, {
    'content-type': type,
    'content-length': body.byteLength,
    // Show a rebuilt site immediately.
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...(coding && { 'content-encoding': coding }),
    ...(await readHeaders(site.folder, request.url ?? '/')),
  });
  response.end(isHead ? undefined : body);
}

/** @param accepted the request's `accept-encoding`, such as `gzip, br;q=0.5` */
function chooseCoding(accepted = ''): Coding | undefined {
  const codings = accepted
    .split(',')
    .map((part) => part.trim().split(';'))
    .filter(([, quality]) => !/^\s*q=0(\.0*)?$/.test(quality ?? ''))
    .map(([name]) => name);
  return (['br', 'gzip'] as const).find((coding) => codings.includes(coding));
}
