import type { AddressInfo } from 'node:net';
import { serveSite } from '../../scripts/serve/serve-site.ts';

export interface ServedFolder {
  /** Such as `http://127.0.0.1:40123/`. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves a folder with compression, like a static host, on any free port. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = await serveSite({ folder, base: '/' }, 0);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
