// `npm run build`: builds the site in a temporary folder and replaces the previous one when
// complete. See USAGE; tests also use `--config FILE`, another Astro configuration.
import { existsSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFolder } from '../src/collection/make-folder.mjs';
import { acquireLock } from '../src/collection/lock/acquire-lock.mjs';
import { checkOutFolder, markOutFolder } from '../src/build/out-folder.ts';
import { BUILD_LOCK } from '../src/build/lock.ts';
import {
  finishDeployment,
  isDeploying,
  deploySite,
  restoreSite,
} from '../src/build/deploy-site.ts';
import { removeWithin } from '../src/build/remove-within.ts';
import { isLargeBuild } from '../src/large/is-large.ts';
import { readStatsInThread } from '../src/large/read-stats-in-thread.ts';
import { requirePart } from '../src/large/render/require-part.ts';
import { deleteStamp, hasChanged, hashSources, saveStamp } from '../src/large/stamp.ts';
import { readStats, type Stats } from '../src/build/read-stats.ts';
import { getStatePath } from '../src/build/state-path.ts';
import { getPendingPath } from '../src/collection/lost-papers.ts';
import { describeSystemError } from '../src/collection/describe-system-error.ts';
import { getExitCode } from '../src/collection/describe-usage-error.ts';
import { parseSettings, parseShard } from '../src/settings.ts';
import { createLineFilter } from './build/create-line-filter.ts';
import { listKnown } from './build/list-known.ts';
import { watchForFullDisk } from './build/watch-for-full-disk.ts';
import { withSignalsDeferred } from './build/with-signals-deferred.ts';
import { ROOT } from './setup/paths.mjs';
import { run } from './setup/run.mjs';

/**
 * V8 options for large collections: 8 MB semi-spaces, and a heap that grows by half before a full
 * collection. With Node's defaults, a build of 3,000 papers takes 1.34 GB of memory instead of
 * 0.92 GB, but 15 % less time. Array buffers count with their actual size, because otherwise every
 * 64 MB of them trigger a collection of a gigabyte; Node 22 lacks that option.
 */
const MEMORY_OPTIONS = [
  '--max-semi-space-size=8',
  '--heap-growing-percent=50',
  '--external-memory-accounted-in-global-limit',
];

/** A stopped build exits within this time; the next build removes leftover files. */
const SECONDS_TO_CLEAR = 0.6;

/** Exit code of a process that was ended by SIGKILL. */
const KILLED = 137;

// Output that is no longer read, as with `| head`, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const USAGE = `Usage: npm run build -- [options]

Builds the site into dist/, or OFFPRINT_OUT.

  --shard N/M     build only this part of the pages, to be joined
  --join FOLDER   join the part in this folder, which was built elsewhere; can be repeated
  --force         rebuild every page, even if nothing has changed
  --fewer         allow papers of the previous build to be missing
  --silent        print errors only`;

try {
  const { values } = parseArgs({
    options: {
      shard: { type: 'string' },
      join: { type: 'string', multiple: true, default: [] },
      force: { type: 'boolean', default: false },
      fewer: { type: 'boolean', default: false },
      silent: { type: 'boolean', default: false },
      config: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const settings = parseSettings(process.env, ROOT);
  const { out, content, waitSeconds } = settings;
  checkOutFolder({ out, content, root: ROOT });
  const shard = values.shard === undefined ? undefined : parseShard(values.shard);
  const parts = values.join.map((part) => requirePart(resolve(part)));
  const isLarge = await isLargeBuild({ ...settings, shard, join: parts });
  // A shard is always rebuilt, or it would not be joined.
  const isStamped = isLarge && shard === undefined && parts.length === 0;
  // Only one build runs at a time, because two would overwrite each other's output.
  const lock = await acquireLock(join(ROOT, BUILD_LOCK), { work: 'build', waitSeconds });
  const astro = [
    ...(values.silent ? ['--silent'] : []),
    ...(values.config === undefined ? [] : ['--config', values.config]),
  ];
  if (finishDeployment({ out, fresh: getSiblingFolder(out, 'new') })) {
    console.log(
      `The last build was interrupted while it updated ${out}. The update is now complete.`,
    );
  }
  if (restoreSite({ out, stale: getSiblingFolder(out, 'old') })) {
    console.log(
      `The last build was interrupted while it replaced ${out}. The previous site has been restored.`,
    );
  }
  const stamp = { root: ROOT, content, out, env: process.env, config: values.config };
  const sources = hashSources(stamp);
  if (isStamped && !values.force && !hasChanged(stamp, sources, () => readStats(out))) {
    console.log(`Nothing has changed: the site in ${out} is up to date.`);
  } else {
    deleteStamp(stamp);
    if (values.force) {
      const caches = [join(ROOT, '.astro/search'), join(ROOT, '.astro/kept')];
      for (const path of [...caches, getStatePath(ROOT, out, 'pages')]) {
        rmSync(path, { recursive: true, force: true });
      }
    }
    const papers = getStatePath(ROOT, out, 'papers');
    const result = await build(out, astro, isLarge, lock.share, {
      // A shard contains only some of the pages; all papers are compared when the parts are joined.
      ...(values.shard === undefined && { OFFPRINT_PAPERS: papers }),
      ...(values.fewer && { OFFPRINT_FEWER: 'yes' }),
      OFFPRINT_JOIN: parts.join(delimiter),
      ...(values.shard !== undefined && { OFFPRINT_SHARD: values.shard }),
      ...(values.shard === undefined && { OFFPRINT_LAST: out }),
    });
    if (typeof result === 'number') {
      process.exitCode = result;
      // After a signal, threads that still read the previous site need not finish.
      if (result > 128) process.exit();
    } else if (values.shard === undefined) {
      renameSync(getPendingPath(papers), papers);
      if (isLarge) saveStamp(stamp, sources, result);
      if (hashSources(stamp) !== sources) {
        console.log(
          'Some files changed while the site was built. Build it again to include all changes.',
        );
      }
    }
  }
  lock.release();
} catch (error) {
  const message = error instanceof Error ? error.message : error;
  console.error(describeSystemError(error) ?? message);
  process.exitCode = getExitCode(error);
}

/**
 * Returns a folder next to the site's. Its name is constant, because Astro discards its caches when
 * its settings change. The dot distinguishes a folder next to the checkout from the checkout
 * itself: Astro compares only path prefixes.
 */
function getSiblingFolder(out: string, age: 'new' | 'old' | 'trash'): string {
  return join(dirname(out), `.${basename(out)}.offprint-${age}`);
}

/**
 * Builds the site and deploys it to the output folder.
 *
 * @param isLarge whether the previous site may contain many files
 * @param onStart receives the process id of the build
 * @returns the files of the site, or the exit code of a failed build
 */
async function build(
  out: string,
  args: readonly string[],
  isLarge: boolean,
  onStart: (pid: number) => void,
  settings: Readonly<Record<string, string>>,
): Promise<Stats | number> {
  const [fresh, stale] = [getSiblingFolder(out, 'new'), getSiblingFolder(out, 'old')];
  const trash = getSiblingFolder(out, 'trash');
  makeFolder(dirname(out));
  // Astro moves files by renaming, which requires a single file system.
  const isOnSameFileSystem = statSync(dirname(out)).dev === statSync(ROOT).dev;
  const workspace = isOnSameFileSystem ? fresh : getStatePath(ROOT, out, 'site');
  const clear = (seconds?: number): Promise<void> =>
    removeWithin(isDeploying(fresh) ? [stale, trash] : [fresh, workspace, stale, trash], seconds);
  await clear();
  // If the site cannot be moved there, this fails now rather than after the build.
  if (!existsSync(fresh)) {
    makeFolder(fresh);
    rmdirSync(fresh);
  }
  let secondsToClear: number | undefined;
  try {
    const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
    const disk = watchForFullDisk();
    const isWanted = createLineFilter((pages) => {
      console.log(`         … ${pages.toLocaleString('en')} files`);
    });
    const building = run(
      process.execPath,
      [...(isLarge ? listKnown(MEMORY_OPTIONS) : []), astro, 'build', ...args],
      {
        cwd: ROOT,
        env: {
          // Node caches compiled modules in this folder. The variable also applies to worker
          // threads, and to builds in CI, where a job builds several sites.
          NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
          ...process.env,
          ASTRO_TELEMETRY_DISABLED: '1',
          ...settings,
          OFFPRINT_OUT: workspace,
          OFFPRINT_LOCKED: 'yes',
          // Astro's output is a pipe to this process, which may be writing to a terminal.
          ...(process.stdout.isTTY && !process.env.NO_COLOR && { FORCE_COLOR: '1' }),
        },
        keepsLine: (line) => isWanted(line) && disk.keepsLine(line),
        keepsError: (line) => {
          disk.holdError(line);
          return false;
        },
        killAtOnce: true,
        onStart,
      },
    );
    const readingStats = isLarge ? readStatsInThread(out) : undefined;
    // The error is reported after the build has ended.
    readingStats?.catch(() => undefined);
    const code = await building;
    for (const line of disk.listErrors(code)) console.error(line);
    if (code > 128) {
      secondsToClear = SECONDS_TO_CLEAR;
      const reason = code === KILLED ? 'was killed, perhaps for lack of memory' : 'was stopped';
      console.error(`The build ${reason}. The site in ${out} is unchanged.`);
    }
    if (code !== 0 && disk.isFull()) {
      console.error(
        `The disk is full; free some space and build again. The site in ${out} is unchanged.`,
      );
    }
    if (code !== 0) return code;
    if (!isOnSameFileSystem) {
      // `cpSync` would report a full disk as an I/O error.
      await cp(workspace, fresh, { recursive: true, preserveTimestamps: true });
      rmSync(workspace, { recursive: true });
    }
    markOutFolder(fresh);
    const previous = readingStats ? await readingStats : readStats(out);
    const files = await withSignalsDeferred(() =>
      deploySite({ out, fresh, stale, trash }, previous),
    );
    console.log(`The site is in ${out}`);
    return files;
  } finally {
    await clear(secondsToClear);
  }
}
