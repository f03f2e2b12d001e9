import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeTogether } from '../lock/write-together.ts';
import { readRegularFileSync } from '../regular-file.ts';
import type { Code } from './find-code.ts';
import { formatReadme } from './format-readme.ts';
import { HOST_FILES, type RepositoryHost } from './host-files.ts';

/**
 * Makes the folder of a new collection a repository that can be pushed: with `git init`, a
 * `.gitignore`, a README, a script that runs a fixed version of the code, and what its host needs
 * to check, build and publish the site. Existing files are not changed. The maintainer makes the
 * first commit.
 *
 * @param folder absolute path
 * @param options.root absolute path of the code
 * @returns the written files, relative to `folder`
 */
export function createRepository(
  folder: string,
  {
    root,
    code,
    host,
  }: { readonly root: string; readonly code: Code; readonly host: RepositoryHost },
): readonly string[] {
  const read = (path: string) => readRegularFileSync(join(root, 'deploy', path)).toString('utf8');
  const files = [
    ['.gitignore', IGNORED],
    ['README.md', formatReadme(host, code)],
    ['offprint.sh', pinCode(read('collection/offprint.sh'), code)],
    ...Object.entries(HOST_FILES[host]).map(
      ([name, path]) => [name, useCollection(read(path))] as const,
    ),
  ] as const;
  const missing = files.filter(([name]) => !existsSync(join(folder, name)));
  writeTogether(new Map(missing.map(([name, text]) => [join(folder, name), text])));
  if (!existsSync(join(folder, '.git'))) initRepository(folder);
  return missing.map(([name]) => name);
}

/** Does nothing if git is not installed. */
function initRepository(folder: string): void {
  try {
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder], { stdio: 'ignore' });
  } catch {
    console.warn(`git is not installed; run "git init" in ${folder} later`);
  }
}

function pinCode(script: string, { address, version }: Code): string {
  const quote = (text: string) => text.replaceAll("'", String.raw`'\''`);
  // Replaced by a function, because `$` is special in a replacement.
  return script.replace('{CODE}', () => quote(address)).replace('{VERSION}', () => quote(version));
}

/** Adapts a file for a clone of the code to a repository that has only a collection. */
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
