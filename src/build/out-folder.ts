import { existsSync, mkdirSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Marks a folder that was created by a build and can be emptied by the next one. */
const MARKER = '.offprint';

/** Folders of the checkout that a build must never empty. */
const PROTECTED = ['.git', 'e2e', 'node_modules', 'public', 'scripts', 'src'];

/** Folders of the content. A content-only repository also has its site next to them. */
const CONTENT_FOLDERS = ['files', 'images', 'lists', 'pages', 'papers', 'topics'];

export interface Folders {
  /** Absolute path of the output folder. */
  readonly out: string;
  /** Absolute path of the checkout. */
  readonly root: string;
  /** Absolute path of the content folder. */
  readonly content: string;
}

/**
 * Checks that a build can safely empty its output folder, that is, if
 *
 * 1. it is not, does not contain, and is not inside the checkout or the content, except for new
 *   folders next to the existing ones;
 * 2. it does not exist, is empty, is `dist/` of the checkout, or was created by a build.
 *
 * @throws Error with the reason
 */
export function checkOutFolder(folders: Folders): void {
  const [out, root, content] = [folders.out, folders.root, folders.content].map(realPath) as [
    string,
    string,
    string,
  ];
  const refuse = (reason: string): never => {
    const message = `The site cannot be built into ${folders.out}: ${reason}. Set OFFPRINT_OUT to a folder that is new, empty or from an earlier build.`;
    // The cause is a setting, so a stack trace would not help.
    throw Object.assign(new Error(message), { stack: '' });
  };

  if (contains(out, root)) refuse('that would delete the checkout');
  if (contains(out, content)) refuse('that would delete the content');
  const [first = ''] = relative(content, out).split(sep);
  if (CONTENT_FOLDERS.includes(first)) refuse(`${first}/ is for content only`);
  if (dirname(out).startsWith(root) && !contains(root, out)) {
    refuse(
      'its path starts with the path of the checkout, so Astro would treat it as part of the checkout',
    );
  }
  for (const name of PROTECTED) {
    if (contains(join(root, name), out)) refuse(`it is in ${name}/ of the checkout`);
  }
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) refuse('it is a file');
  const entries = readdirSync(out).filter((name) => name !== '.git');
  if (entries.length === 0 || entries.includes(MARKER) || out === join(root, 'dist')) return;
  refuse('it contains files that were not created by a build');
}

/** Marks a folder as created by a build. Must be called after the folder has been emptied. */
export function markOutFolder(out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, MARKER),
    'Created by a build; the next build deletes all files in this folder.\n',
  );
}

/** Whether `inner` is `outer` or inside it. */
function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}

/** Resolves symbolic links, even if the folder does not exist yet. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}
