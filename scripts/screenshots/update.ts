import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { settle } from '../../e2e/support/settle.ts';
import { serveSite } from '../serve/serve-site.ts';
import { ROOT } from '../setup/paths.mjs';
import { drawTerminal } from './terminal.ts';

/** Scripts that `sh offprint.sh COMMAND` runs. */
const SCRIPTS = {
  import: 'src/import/cli.ts',
  check: 'src/collection/check/cli.ts',
  'publish-record': 'src/outputs/addresses/record.ts',
  build: 'scripts/build.ts',
} as const;

/** The commit of the last update, so that the pictures do not depend on the day. */
const AUTHOR = ['-c', 'user.name=Ada', '-c', 'user.email=ada@trees.example'];

/**
 * Takes the pictures of `docs/update.md`: adds three references to the example of a reading group,
 * in a separate repository, and shows what each command prints and the page of a new paper.
 *
 * @param target absolute path of the folder of pictures
 */
export async function takeUpdate(browser: Browser, target: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'offprint-update-'));
  const folder = join(scratch, 'trees');
  try {
    const steps = createRepository(folder);
    const draw = async (name: string, lines: readonly string[]) => {
      const file = join(target, `update-${name}.webp`);
      const size = await drawTerminal(browser, lines, file);
      console.log(`${file}: ${(size / 1000).toFixed(0)} kB`);
    };
    await draw('import', [
      ...steps.git('switch', '--create', 'april'),
      ...steps.run('import', 'april.bib'),
    ]);
    rmSync(join(folder, 'april.bib'));
    await draw('review', [
      ...steps.git('status', '--short'),
      ...steps.show('cat papers/hedges-as-corridors.md'),
    ]);
    await draw('check', steps.run('check'));
    await draw('run', steps.run('check', '--github'));
    await takePage(browser, steps.build(scratch), join(target, 'update-page.jpg'));
    steps.run('publish-record');
    renameSync(
      join(folder, 'papers/roots-under-pavements.md'),
      join(folder, 'papers/roots-and-pavements.md'),
    );
    await draw('renamed', steps.run('check', '--rule', 'vanished-address'));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/**
 * Creates the repository; returns functions that run a command in it and return the lines that a
 * terminal shows.
 */
function createRepository(folder: string) {
  cpSync(join(ROOT, 'examples/reading-group'), folder, { recursive: true });
  cpSync(join(import.meta.dirname, 'update'), folder, { recursive: true });
  writeFileSync(join(folder, '.gitignore'), '/april.bib\n');
  const env = { ...process.env, OFFPRINT_CONTENT: folder, OFFPRINT_CWD: folder };
  const call = (program: string, args: readonly string[]): string[] => {
    const { stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' });
    return `${stdout}${stderr}`.trimEnd().split('\n');
  };
  const git = (...args: string[]) => [`$ git ${args.join(' ')}`, ...call('git', args), ''];
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  call('git', ['add', '--all']);
  call('git', [...AUTHOR, 'commit', '--quiet', '--message', 'Start']);
  return {
    git,
    show: (command: string) => [`$ ${command}`, ...call('sh', ['-c', command]), ''],
    run: (command: keyof typeof SCRIPTS, ...args: string[]) => [
      `$ sh offprint.sh ${[command, ...args].join(' ')}`,
      ...call(process.execPath, [join(ROOT, SCRIPTS[command]), ...args]),
    ],
    /** @returns the folder of the site */
    build: (scratch: string) => {
      const out = join(scratch, 'site');
      execFileSync(process.execPath, [SCRIPTS.build], {
        ...{ cwd: ROOT, stdio: 'ignore' },
        env: { ...env, OFFPRINT_OUT: out },
      });
      return out;
    },
  };
}

/** Takes a picture of the page of a paper that the update added. */
async function takePage(browser: Browser, site: string, path: string): Promise<void> {
  const server = await serveSite({ folder: site, base: '/' }, 0);
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage({
    ...{ viewport: { width: 1000, height: 620 }, colorScheme: 'light' },
  });
  await page.goto(`http://127.0.0.1:${port}/papers/roots-under-pavements/`);
  await settle(page);
  await page.screenshot({ path, animations: 'disabled', type: 'jpeg', quality: 70 });
  await page.close();
  server.close();
  console.log(`${path}: ${(readFileSync(path).length / 1000).toFixed(0)} kB`);
}
