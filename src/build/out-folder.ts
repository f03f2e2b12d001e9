import { existsSync, mkdirSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Lies in every output folder and says that the next build may empty it. */
const MARK = '.offprint';

/** Folders of the checkout that hold what cannot be made anew. */
const KEPT = ['.git', 'e2e', 'node_modules', 'public', 'scripts', 'src'];

export interface Folders {
  /** Absolute path of the output folder. */
  readonly out: string;
  /** Absolute path of the checkout. */
  readonly root: string;
  /** Absolute path of the content folder. */
  readonly content: string;
}

/**
 * Makes sure that a build may empty its output folder, which is so when
 *
 * 1. it neither is nor holds the checkout or the content, and neither lies nor seems to lie in
 *    their folders;
 * 2. it does not exist, is empty, is the checkout's own `dist/`, or was made by a build before.
 *
 * @throws Error that says which of these fails
 */
export function checkOutFolder(folders: Folders): void {
  const [out, root, content] = [folders.out, folders.root, folders.content].map(realPath) as [
    string,
    string,
    string,
  ];
  const refuse = (reason: string): never => {
    const message = `The site cannot be built into ${folders.out}: ${reason}. Set OFFPRINT_OUT to a folder that is new, empty or from an earlier build.`;
    // The cause is a setting; where in the code it was found helps nobody.
    throw Object.assign(new Error(message), { stack: '' });
  };

  if (holds(out, root)) refuse('that would delete the checkout');
  if (holds(out, content)) refuse('that would delete the content');
  if (holds(content, out)) refuse('the content folder is for content only');
  if (dirname(out).startsWith(root) && !holds(root, out)) {
    refuse('its path begins like that of the checkout, and Astro takes it for a part of that');
  }
  for (const name of KEPT) {
    if (holds(join(root, name), out)) refuse(`it lies in ${name}/ of the checkout`);
  }
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) refuse('it is a file');
  const entries = readdirSync(out).filter((name) => name !== '.git');
  if (entries.length === 0 || entries.includes(MARK) || out === join(root, 'dist')) return;
  refuse('it holds files that no build of this site has made');
}

/** Marks the folder as made by a build; call it once the folder has been emptied. */
export function markOutFolder(out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, MARK), 'Made by a build of this site; the next build deletes it all.\n');
}

/** Whether `inner` is `outer` or lies in it. */
function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}

/** The path without symbolic links, also of a folder that does not exist yet. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}
