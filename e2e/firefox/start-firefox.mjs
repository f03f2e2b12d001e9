#!/usr/bin/env node
// Starts the Firefox in OFFPRINT_FIREFOX as a proxy between it and Playwright. Playwright speaks
// WebDriver BiDi to stock Firefox, and first sends commands that current releases do not support:
// this proxy answers them, without effect.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';

/** Commands that Firefox does not support. */
const UNKNOWN = new Set(['emulation.setMediaFeaturesOverride']);

const firefox = spawn(process.env.OFFPRINT_FIREFOX ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'ignore', 'pipe'],
});
firefox.on('exit', (code) => process.exit(code ?? 1));
firefox.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => firefox.kill());

createInterface(firefox.stderr).on('line', (line) => {
  const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
  if (address) startProxy(address);
  else console.error(line);
});

/** @param {string} address of Firefox */
function startProxy(address) {
  const server = new WebSocket.Server({ host: '127.0.0.1', port: 0 }, () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${port}`);
  });
  server.on('connection', (client) => {
    const browser = new WebSocket(`${address}/session`);
    /** @type {string[]} */
    const early = [];
    const send = (/** @type {string} */ text) => {
      if (browser.readyState === WebSocket.OPEN) browser.send(text);
      else early.push(text);
    };
    browser.on('open', () => early.splice(0).forEach((text) => browser.send(text)));
    browser.on('message', (data) => client.send(data.toString()));
    browser.on('close', () => client.close());
    browser.on('error', () => client.close());
    client.on('close', () => browser.close());
    client.on('message', (data) => {
      const { id, method } = /** @type {{ id: number, method: string }} */ (
        JSON.parse(data.toString())
      );
      if (UNKNOWN.has(method)) client.send(JSON.stringify({ type: 'success', id, result: {} }));
      else send(data.toString());
    });
  });
}
