import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The location of the site's code, and the version that builds the site. */
export interface Code {
  /** Address for `git fetch`; the folder of this clone if it has no remote. */
  readonly address: string;
  /** A commit. */
  readonly version: string;
  /** Whether others can fetch this version from the address. */
  readonly isPublished: boolean;
}

/**
 * Finds the address and the commit of the code. SSH addresses are converted to HTTPS, which needs
 * no key.
 *
 * @param root absolute path of the code
 * @param given the address, if the maintainer specifies it
 * @throws Error if the code is not a clone, or if git could not fetch from the address
 */
export function findCode(root: string, given?: string): Code {
  if (given !== undefined && !isAddress(given)) {
    throw new Error(
      `--code "${given}" is not the address of a repository; write one such as https://github.com/owner/name, or the folder of a clone`,
    );
  }
  const version = askGit(root, 'rev-parse', 'HEAD');
  if (version === undefined) {
    throw new Error(
      'This copy of the code is not a clone, so that new repositories cannot name its version; clone it with git, and run the same command there',
    );
  }
  const remote = askGit(root, 'remote', 'get-url', 'origin');
  const branches = askGit(root, 'branch', '--remotes', '--contains', version);
  return {
    address: given ?? (remote === undefined ? root.replace(/[\\/]$/, '') : toHttps(remote)),
    version,
    isPublished: Boolean(branches) || (remote === undefined && given !== undefined),
  };
}

/** An address for `git fetch`: with a scheme, of the form `git@host:owner/name`, or a folder. */
function isAddress(text: string): boolean {
  return /^(?:[a-z][a-z+]*:\/\/|[\w.-]+@[\w.-]+:)[^\s'"]+$/.test(text) || existsSync(text);
}

/** `git@host:owner/name.git` and `ssh://git@host/owner/name.git` → `https://host/owner/name` */
function toHttps(address: string): string {
  const [, host, path] =
    /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::\d+\/|[:/])(.+?)(?:\.git)?\/?$/.exec(address) ?? [];
  return host !== undefined && path !== undefined ? `https://${host}/${path}` : address;
}

function askGit(root: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', root, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}
