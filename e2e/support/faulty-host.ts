import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BuiltSite } from '../../scripts/serve/find-answer.ts';
import { serveSite } from '../../scripts/serve/serve-site.ts';

/**
 * How the host handles a request: it answers, drops or delays it, or answers with a given status or
 * body.
 */
type Action =
  'answer' | 'drop' | 'delay' | number | { readonly body: string; readonly type: string };

export interface FaultyHost {
  /** Full address of the site's base. */
  readonly url: string;
  /** Requested paths, in order. */
  readonly requests: string[];
  /** Sets what happens to requests from now on, by path. */
  handleWith(decide: (path: string) => Action): void;
  /** Drops all requests. */
  dropAll(): void;
  /** Answers all requests, including delayed ones. */
  recover(): void;
  /** Replaces the served build with another. */
  publish(site: BuiltSite): Promise<void>;
  close(): void;
}

/** Starts a host for a built site that can fail in many ways. */
export async function startFaultyHost(site: BuiltSite): Promise<FaultyHost> {
  let decide: (path: string) => Action = () => 'answer';
  let backend = await serveSite(site, 0);
  const backends = [backend];
  const delayed: (() => void)[] = [];
  const requests: string[] = [];

  const pass = (request: IncomingMessage, response: ServerResponse): void => {
    const { port } = backend.address() as AddressInfo;
    const { url, method, headers } = request;
    // A new connection, because a reused one may just have been closed.
    const passed = ask({ port, path: url, method, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy()).end();
  };

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    requests.push(path);
    const action = decide(path);
    if (action === 'drop') request.socket.destroy();
    else if (action === 'delay') delayed.push(() => pass(request, response));
    else if (typeof action === 'number') response.writeHead(action).end('Server error');
    else if (typeof action === 'object') {
      response.writeHead(200, { 'content-type': action.type }).end(action.body);
    } else pass(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${site.base}`,
    requests,
    handleWith: (next) => void (decide = next),
    dropAll: () => void (decide = () => 'drop'),
    recover() {
      decide = () => 'answer';
      for (const answer of delayed.splice(0)) answer();
    },
    async publish(next) {
      backend = await serveSite(next, 0);
      backends.push(backend);
    },
    close() {
      for (const each of [server, ...backends]) {
        each.close();
        each.closeAllConnections();
      }
    },
  };
}
