// `npm run snapshot`: packs the whole site into a dated archive. See USAGE.
import { existsSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toSlug } from '../src/catalogue/slug.ts';
import { CollectionError, formatFaults } from '../src/collection/faults.ts';
import { readSite } from '../src/collection/read-site.ts';
import { makeFolder } from '../src/collection/make-folder.mjs';
import { parseSettings } from '../src/settings.ts';
import { acquireLock } from '../src/collection/lock/acquire-lock.mjs';
import { describeUsageError, getExitCode } from '../src/collection/describe-usage-error.ts';
import { CACHE, ROOT } from './setup/paths.mjs';
import { run } from './setup/run.mjs';
import { packSite } from './snapshot/pack-site.ts';

const USAGE = `Usage: npm run snapshot [-- --out FOLDER] [--built]

Builds the site and packs it into NAME-YYYY-MM-DD.tar.gz, with today's date in UTC (or that of
SOURCE_DATE_EPOCH). Unpacked, it works from any web server, at the sub-path that it was built for.

  --out FOLDER   folder for the archive (default: snapshots, which git ignores)
  --built        pack the last build instead of building
  --help         show this text
`;

try {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'snapshots' },
      built: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else process.exitCode = await snapshot(resolve(values.out), values.built);
} catch (error) {
  console.error(
    error instanceof CollectionError
      ? formatFaults(error.faults)
      : describeUsageError(error, 'snapshot'),
  );
  process.exitCode = getExitCode(error);
}

async function snapshot(out: string, isBuilt: boolean): Promise<number> {
  const settings = parseSettings(process.env, ROOT);
  const { name } = await readSite(settings.content);
  const label = toSlug(name) || 'site';
  const file = join(out, `${label}-${getToday()}.tar.gz`);
  makeFolder(out);
  const { release } = await acquireLock(join(CACHE, 'snapshot.lock'), {
    work: 'snapshot',
    waitSeconds: settings.waitSeconds,
  });
  // The folder is fixed, so that each run removes the files of a killed one.
  const workspace = join(CACHE, 'snapshot');
  const folder = isBuilt ? settings.out : join(workspace, 'site');
  rmSync(workspace, { recursive: true, force: true });
  try {
    if (!isBuilt) {
      const code = await run(process.execPath, [join(ROOT, 'scripts/build.ts'), '--silent'], {
        cwd: ROOT,
        env: { ...process.env, OFFPRINT_OUT: folder },
      });
      if (code > 128) process.exit(code);
      if (code !== 0) return code;
    }
    if (!existsSync(join(folder, 'index.html'))) {
      throw new Error(`There is no built site in ${folder}. Leave out --built to build it.`);
    }
    await packSite({ folder, base: settings.base }, label, { file, workspace });
    rmSync(workspace, { recursive: true, force: true });
  } finally {
    release();
  }
  console.log(`${file}: ${(statSync(file).size / 1e6).toFixed(1)} MB, at ${settings.base} inside`);
  return 0;
}

/** Returns today's date, or that of https://reproducible-builds.org/docs/source-date-epoch/ */
function getToday(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}
