import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';

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
 * @param specified the address, if the maintainer specifies it
 * @throws Error if git is not installed, the code is not a clone, or git could not fetch from the
 *   address
 */
export function findCode(root: string, specified?: string): Code {
  if (specified !== undefined && !isAddress(specified)) {
    throw new Error(
      `--code "${specified}" is not the address of a repository; write one such as https://github.com/owner/name, or the folder of a clone`,
    );
  }
  if (!hasGit()) {
    throw new Error(
      'git is not installed, but new repositories name a commit of the code; install it (https://git-scm.com/downloads), and run the same command again',
    );
  }
  const version = askGit(root, 'rev-parse', 'HEAD');
  if (version === undefined) {
    throw new Error(
      'This copy of the code is not a clone, so new repositories cannot name its version; clone it with git, and run the same command there',
    );
  }
  const remote = askGit(root, 'remote', 'get-url', 'origin');
  const branches = askGit(root, 'branch', '--remotes', '--contains', version);
  const address =
    specified ?? (remote === undefined ? root.replace(/[\\/]$/, '') : toHttps(remote));
  const isPublished = Boolean(branches) || (remote === undefined && specified !== undefined);
  return { address, version, isPublished: isPublished && !isLocal({ address }) };
}

/**
 * Whether a text is an address for `git fetch`: with a scheme, of the form `git@host:owner/name`,
 * or a folder.
 */
function isAddress(text: string): boolean {
  return /^(?:[a-z][a-z+]*:\/\/|[\w.-]+@[\w.-]+:)[^\s'"]+$/.test(text) || existsSync(text);
}

/** Line of `CODE` in `offprint.sh`. */
const CODE_LINE = 7;
/** Line of `VERSION` in `offprint.sh`. */
const VERSION_LINE = 8;

/** Whether the address is a folder of this computer. */
export function isLocal({ address }: Pick<Code, 'address'>): boolean {
  return isAbsolute(address) || existsSync(address);
}

/** Describes why others cannot fetch the code, and what to change; undefined if they can. */
export function describeUnpublished(code: Code): string | undefined {
  if (code.isPublished) return undefined;
  return isLocal(code)
    ? `offprint.sh:${CODE_LINE}: CODE is a folder on this computer, which nobody else can fetch. Before you push, replace it with the address of a public repository that has the commit of line ${VERSION_LINE}, such as CODE='https://github.com/OWNER/offprint'`
    : `offprint.sh:${VERSION_LINE}: VERSION is a commit that ${code.address} does not have yet. Before you push, publish it there, or name a commit that is there`;
}

/** Converts `git@host:owner/name.git` and `ssh://git@host/owner/name.git` to an HTTPS address. */
function toHttps(address: string): string {
  const [, host, path] =
    /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::\d+\/|[:/])(.+?)(?:\.git)?\/?$/.exec(address) ?? [];
  return host !== undefined && path !== undefined ? `https://${host}/${path}` : address;
}

function hasGit(): boolean {
  return spawnSync('git', ['--version'], { stdio: 'ignore' }).error === undefined;
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
