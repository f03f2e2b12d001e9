import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from './serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-site-'));
const text = '<p>Offprint</p>'.repeat(100);
let server: Server;
let port: number;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), text);
  server = await serveSite({ folder, base: '/' }, 0);
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

function ask(options: RequestInit = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/`, options);
}

describe('the server', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('answers "%s" with the coding %s', async (accepted, coding) => {
    const response = await ask({ headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe(text);
  });

  it('answers HEAD without a body, and rejects other methods', async () => {
    const head = await ask({ method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await ask({ method: 'POST' })).status).toBe(405);
  });

  it('reports a port in use', async () => {
    await expect(serveSite({ folder, base: '/' }, port)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
