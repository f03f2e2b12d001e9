// `npm run build`: builds the site beside its place and puts it there whole, or not at all.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { acquireLock } from '../src/build/acquire-lock.ts';
import { checkOutFolder, markOutFolder } from '../src/build/out-folder.ts';
import { parseSettings } from '../src/settings.ts';
import { createLineFilter } from './build/create-line-filter.ts';
import { CACHE, ROOT } from './setup/paths.mjs';
import { run } from './setup/run.mjs';

try {
  const { out, content } = parseSettings(process.env, ROOT);
  checkOutFolder({ out, content, root: ROOT });
  // One at a time: two builds into one folder would take it from under each other.
  const release = await acquireLock(join(CACHE, 'build.lock'), (pid) => {
    console.log(`Another build is running (process ${pid}); waiting for it to finish.`);
  });
  process.exitCode = await build(out);
  release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function build(out: string): Promise<number> {
  // The names are the same every time: Astro forgets what it has read when its settings change.
  // The dot sets a folder beside the checkout apart from it: Astro compares only how paths begin.
  const [fresh, stale] = ['new', 'old'].map((age) =>
    join(dirname(out), `.${basename(out)}.offprint-${age}`),
  ) as [string, string];
  const clear = () =>
    [fresh, stale].forEach((path) => rmSync(path, { recursive: true, force: true }));
  clear();
  mkdirSync(dirname(out), { recursive: true });
  try {
    const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
    const code = await run(process.execPath, [astro, 'build', ...process.argv.slice(2)], {
      cwd: ROOT,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        OFFPRINT_OUT: fresh,
        // Astro writes to us, and we to where it would have written.
        ...(process.stdout.isTTY && !process.env.NO_COLOR && { FORCE_COLOR: '1' }),
      },
      keepsLine: createLineFilter((pages) => {
        console.log(`         … ${pages.toLocaleString('en')} files`);
      }),
    });
    if (code !== 0) return code;
    markOutFolder(fresh);
    if (existsSync(out)) renameSync(out, stale);
    renameSync(fresh, out);
    console.log(`The site is in ${out}`);
    return 0;
  } finally {
    clear();
  }
}
