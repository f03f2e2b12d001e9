import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { warmServer } from './warm-server.ts';

it.each(['127.0.0.1', '::1'])(
  'requests the home page of a server on %s with its sub-path',
  async (host) => {
    const server = createServer((_, response) => response.end());
    server.listen(0, host);
    await once(server, 'listening');
    try {
      const requested = once(server, 'request') as Promise<[IncomingMessage]>;
      const options = { address: server.address() as AddressInfo, logger: undefined as never };
      void warmServer('/group/papers/').hooks['astro:server:start']?.(options);
      const [{ url }] = await requested;
      expect(url).toBe('/group/papers/');
    } finally {
      server.close();
    }
  },
);
