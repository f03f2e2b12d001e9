// `npm run preview`: serves the last build. `--port N` (or PORT), `--host NAME`.
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeUsageError } from '../src/collection/describe-usage-error.ts';
import { parseSettings } from '../src/settings.ts';
import type { BuiltSite } from './serve/find-answer.ts';
import { serveSite } from './serve/serve-site.ts';
import { ROOT } from './setup/paths.mjs';

const values = parseOptions();
const settings = parseSettings(process.env, ROOT);
const site = { folder: settings.out, base: settings.base };

if (!existsSync(join(site.folder, 'index.html'))) {
  console.error(`There is no built site in ${site.folder}. Run "npm run build" first.`);
  process.exit(1);
}
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port ${values.port} is not a port; use a number from 0 to 65535.`);
  process.exit(1);
}

const server = await serveOnFreePort(site, port, values.host);
const address = server.address() as AddressInfo;
const name = values.host === '127.0.0.1' ? 'localhost' : values.host;
console.log(`\nThe site is at http://${name}:${address.port}${site.base}\nPress Ctrl-C to stop.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(0));
}

function parseOptions() {
  try {
    const { values: options } = parseArgs({
      options: {
        port: { type: 'string', default: process.env.PORT || '4321' },
        host: { type: 'string', default: '127.0.0.1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!options.help) return options;
    console.log(
      'Usage: npm run preview -- [--port NUMBER] [--host NAME]\n\nServes the last build.',
    );
    process.exit(0);
  } catch (error) {
    console.error(describeUsageError(error, 'preview'));
    process.exit(2);
  }
}

/** Tries up to twenty further ports if a port is in use. */
async function serveOnFreePort(site: BuiltSite, port: number, host: string, tries = 20) {
  try {
    return await serveSite(site, port, host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === 0) throw error;
    console.log(`Port ${port} is in use; trying ${port + 1}.`);
    return serveOnFreePort(site, port + 1, host, tries - 1);
  }
}
