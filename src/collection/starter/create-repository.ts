import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRegularFileSync } from '../regular-file.ts';
import type { Code } from './find-code.ts';
import { formatReadme } from './format-readme.ts';
import { HOST_FILES, type RepositoryHost } from './host-files.ts';

/**
 * Lists the files that make the folder of a new collection a repository that can be pushed: a
 * `.gitignore`, a README, a script that runs a fixed version of the code, and the files with which
 * its host checks, builds and publishes the site. Existing files are omitted.
 *
 * @param folder absolute path
 * @param options.root absolute path of the code
 * @returns contents by path relative to `folder`
 * @throws Error if the folder is inside another repository and not one itself
 */
export function listRepositoryFiles(
  folder: string,
  {
    root,
    code,
    host,
  }: { readonly root: string; readonly code: Code; readonly host: RepositoryHost },
): ReadonlyMap<string, string> {
  const outer = isRepository(folder) ? undefined : findRepository(dirname(folder));
  if (outer !== undefined) {
    throw new Error(
      `${folder} is inside the repository ${outer}, and hosts only read workflows at the root of a repository; name a folder outside it, or run "git init" in this one first`,
    );
  }
  const read = (path: string) => readRegularFileSync(join(root, 'deploy', path)).toString('utf8');
  const files = [
    ['.gitignore', IGNORED],
    ['README.md', formatReadme(host, code)],
    ['offprint.sh', pinCode(read('collection/offprint.sh'), code)],
    ...Object.entries(HOST_FILES[host]).map(
      ([name, path]) => [name, useCollection(read(path))] as const,
    ),
  ] as const;
  return new Map(files.filter(([name]) => !existsSync(join(folder, name))));
}

/**
 * Runs `git init` unless the folder is a repository. The maintainer makes the first commit.
 *
 * @param folder absolute path
 * @throws Error with git's message
 */
export function initRepository(folder: string): void {
  if (isRepository(folder)) return;
  try {
    // `--` allows names that begin with a hyphen.
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', '--', folder], {
      stdio: 'pipe',
    });
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer };
    throw new Error(
      `All files are written, but "git init" failed in ${folder}: ${stderr?.toString().trim() ?? ''}`,
      { cause: error },
    );
  }
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

/** Finds the repository that contains a folder, even if the folder does not exist yet. */
function findRepository(folder: string): string | undefined {
  if (isRepository(folder)) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRepository(parent);
}

function pinCode(script: string, { address, version }: Code): string {
  const quote = (text: string) => text.replaceAll("'", String.raw`'\''`);
  // The replacement is a function, because `$` is special in a replacement text.
  return script.replace('{CODE}', () => quote(address)).replace('{VERSION}', () => quote(version));
}

/** Adapts a file for a clone of the code to a repository that contains only a collection. */
function useCollection(text: string): string {
  return text
    .replaceAll(/npm run (?:--silent )?([\w-]+)(?: --(?= ))?/g, 'sh offprint.sh $1')
    .replaceAll('npm install --no-audit --no-fund', 'sh offprint.sh install')
    .replaceAll('.cache/cards', '.offprint/.cache/cards')
    .replaceAll(' content/published.txt', '')
    .replace('test -e content/site.yaml && echo content/papers || echo papers', 'echo papers');
}

const IGNORED = `# The code, which offprint.sh fetches, and the built site.
/.offprint/
/node_modules/
/dist/
/public/
.DS_Store
`;
