import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { test as base } from '@playwright/test';
import { ROOT } from '../../scripts/setup/paths.mjs';
import type { StepEnvironment } from './run-workflow.ts';

/** The inputs of a site. */
const CODE_FILES = [
  ...['src', 'scripts', 'schemas', 'deploy', 'public'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', '.gitignore'],
];

/** A scratch folder in which a new repository is created, pushed and published. */
export interface Scratch {
  readonly folder: string;
  /** Absolute path of a file in the folder. */
  path(name: string): string;
  readonly env: Readonly<Record<string, string>>;
  git(folder: string, ...args: string[]): string;
  /** Runs `npm run new` for the folder `papers`, with further arguments, and commits its files. */
  createRepository(...args: string[]): void;
  /** A new clone of the remote, as on a host's runner. */
  createEnvironment(name: string, env: Readonly<Record<string, string>>): StepEnvironment;
}

/**
 * Creates a scratch folder with replacements for programs and servers of a runner that this machine
 * may lack:
 *
 * - The addresses of the code and of the remote lead to local repositories, through git's
 *   `insteadOf`.
 * - `npm install` links the packages that are installed here. With `BUILT_SITE`, `npm run build`
 *   prints its arguments and copies that site instead of building again.
 * - `rsync` and `ssh` copy and run on this machine; `gh` prints what it would do.
 *
 * @param folder absolute path of an empty folder
 * @param remote address of the collection's repository
 */
function createScratch(folder: string, remote: string): Scratch {
  const path = (name: string) => join(folder, name);
  const address = 'https://git.example/someone/offprint';
  writeFileSync(
    path('gitconfig'),
    `[user]\n\tname = A\n\temail = a@papers.example\n[init]\n\tdefaultBranch = main\n[url "${path('code')}"]\n\tinsteadOf = ${address}\n[url "${path('remote.git')}"]\n\tinsteadOf = ${remote}\n`,
  );
  writeCommands(path('bin'));
  const env = {
    PATH: [path('bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: folder,
    LANG: 'C.UTF-8',
    CI: 'true',
    GIT_CONFIG_GLOBAL: path('gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const git = (where: string, ...args: string[]) =>
    execFileSync('git', ['-C', where, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim();
  for (const name of CODE_FILES)
    cpSync(join(ROOT, name), path(`code/${name}`), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), path('code/node_modules'));
  git(folder, 'init', '--quiet', 'code');
  git(path('code'), 'add', ...CODE_FILES);
  git(path('code'), 'commit', '--quiet', '--message', 'Code');
  git(path('code'), 'remote', 'add', 'origin', address);
  git(folder, 'init', '--quiet', '--bare', 'remote.git');

  return {
    ...{ folder, path, env, git },
    createRepository: (...args) => {
      const script = path('code/src/collection/starter/new.ts');
      execFileSync(process.execPath, [script, path('papers'), ...args], { env, stdio: 'pipe' });
      git(path('papers'), 'add', '--all');
      git(path('papers'), 'commit', '--quiet', '--message', 'Start');
      git(path('papers'), 'remote', 'add', 'origin', remote);
      git(path('papers'), 'push', '--quiet', '--set-upstream', 'origin', 'main');
    },
    createEnvironment: (name, more) => {
      mkdirSync(path(`${name}-temp`));
      git(folder, 'clone', '--quiet', remote, name);
      return { folder: path(name), temp: path(`${name}-temp`), env: { ...env, ...more } };
    },
  };
}

export const test = base.extend<{ createScratch: (remote: string) => Scratch }>({
  // Playwright determines the needed fixtures from this pattern: none.
  // oxlint-disable-next-line no-empty-pattern
  createScratch: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'offprint-publish-'));
    await use((remote) => createScratch(folder, remote));
    rmSync(folder, { recursive: true, force: true });
  },
});

function writeCommands(folder: string): void {
  const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
  const commands = {
    npm: `if [ "$1" = install ]; then
  ln -sfn '${join(ROOT, 'node_modules')}' node_modules
elif [ -n "\${BUILT_SITE:-}" ] && { [ "$1 $2" = 'run build' ] || [ "$1 $3" = 'run build' ]; }; then
  mkdir -p "$OFFPRINT_OUT" && cp -R "$BUILT_SITE/." "$OFFPRINT_OUT"
  echo "npm $*"
  echo "base: \${OFFPRINT_BASE:-}" "site: \${OFFPRINT_SITE:-}"
else
  exec '${npm}' "$@"
fi`,
    // The last two arguments, without the host before the colon.
    rsync: 'while [ $# -gt 2 ]; do shift; done\nmkdir -p "${2#*:}" && cp -R "$1." "${2#*:}"',
    ssh: 'shift\nexec sh -c "$*"',
    // The state of the pull request is in a file.
    gh: '[ "$1 $2" != "pr view" ] && echo "gh $*" || cat "$HOME/pull-request"',
  };
  mkdirSync(folder);
  for (const [name, script] of Object.entries(commands)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
}
