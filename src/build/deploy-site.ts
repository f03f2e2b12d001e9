import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readStats, type Stats } from './read-stats.ts';
import { listFiles, readUnchanged, readSiteFiles } from '../outputs/publish/site-files.ts';

/** The list of files of a site that is being deployed; it exists until the deployment is finished. */
const FILE_LIST = '.offprint-files';

export interface Folders {
  /** Absolute path to which the site is deployed. */
  readonly out: string;
  /** Absolute path of the new site, on the same file system. */
  readonly fresh: string;
  /** Absolute path of the old site until the new one is deployed. */
  readonly stale: string;
  /** Absolute path of the old site once it can be deleted. */
  readonly trash: string;
}

/**
 * Deploys a built site.
 *
 * A complete site replaces the old one with a rename. If unchanged files remain in the old site,
 * the others are moved one by one: first files that pages need, then pages; obsolete files are
 * removed last. During this time both old and new pages are served. If it is interrupted,
 * `finishDeployment` completes it.
 *
 * @param current files in `out`; a parameter because listing them again takes long
 * @returns files in `out` after the deployment
 * @throws Error if an unchanged file is missing from the old site, which is not modified then
 */
export function deploySite({ out, fresh, stale, trash }: Folders, current: Stats): Stats {
  const unchanged = readUnchanged(fresh);
  if (unchanged.length === 0) {
    const exists = existsSync(out);
    if (exists) renameSync(out, stale);
    try {
      renameSync(fresh, out);
    } catch (error) {
      restoreSite({ out, stale });
      throw error;
    }
    if (exists) renameSync(stale, trash);
    return readStats(out);
  }
  const missing = unchanged.find((file) => !existsSync(join(out, file)));
  if (missing !== undefined) {
    throw new Error(`${join(out, missing)} was removed during the build. Build the site again.`);
  }
  const draft = join(fresh, `${FILE_LIST}.tmp`);
  const files = readSiteFiles(fresh).list();
  writeFileSync(draft, files.join('\n'));
  renameSync(draft, join(fresh, FILE_LIST));
  finishDeployment({ out, fresh }, [...current.keys()]);
  const unchangedFiles = new Set(unchanged);
  return readStats(out, files, new Map([...current].filter(([file]) => unchangedFiles.has(file))));
}

/** Restores the old site if a build was killed between the two renames. */
export function restoreSite({ out, stale }: Pick<Folders, 'out' | 'stale'>): boolean {
  if (existsSync(out) || !existsSync(stale)) return false;
  renameSync(stale, out);
  return true;
}

/** Whether the deployment of a site is unfinished, so that it must not be deleted. */
export function isDeploying(fresh: string): boolean {
  return existsSync(join(fresh, FILE_LIST));
}

/**
 * Completes an interrupted deployment.
 *
 * @param current files in `out`
 * @returns whether there was one
 */
export function finishDeployment(
  { out, fresh }: Pick<Folders, 'out' | 'fresh'>,
  current: readonly string[] = listFiles(out),
): boolean {
  if (!isDeploying(fresh)) return false;
  const files = new Set(readFileSync(join(fresh, FILE_LIST), 'utf8').split('\n'));
  const moved = listFiles(fresh).filter((file) => files.has(file));
  for (const file of moved.sort((a, b) => getOrder(a) - getOrder(b))) {
    move(join(fresh, file), join(out, file));
  }
  // The folder may have been deleted in the meantime.
  mkdirSync(out, { recursive: true });
  removeFiles(
    out,
    current.filter((file) => !files.has(file)),
  );
  rmSync(fresh, { recursive: true });
  return true;
}

/** Files that pages need come first, then pages, then the service worker, which announces the site. */
function getOrder(file: string): number {
  if (file === 'sw.js') return 2;
  return file.endsWith('.html') ? 1 : 0;
}

function move(from: string, to: string): void {
  const tryMove = (): void => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  };
  try {
    tryMove();
  } catch (error) {
    const obstacle = findObstacle(to);
    if (obstacle === undefined) throw error;
    rmSync(obstacle, { recursive: true });
    tryMove();
  }
}

/** Finds a folder in place of a file, or a file in place of a parent folder. */
function findObstacle(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return path;
  for (let parent = dirname(path); parent !== dirname(parent); parent = dirname(parent)) {
    if (existsSync(parent)) return statSync(parent).isDirectory() ? undefined : parent;
  }
  return undefined;
}

/** Removes files, and folders that become empty. */
function removeFiles(root: string, files: readonly string[]): void {
  const folders = new Set<string>();
  for (const file of files) {
    if (getType(join(root, file)) === 'file') unlinkSync(join(root, file));
    for (let at = dirname(file); at !== '.' && !folders.has(at); at = dirname(at)) folders.add(at);
  }
  // Subfolders first: their paths are longer.
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    const path = join(root, folder);
    if (getType(path) === 'folder' && readdirSync(path).length === 0) rmdirSync(path);
  }
}

/** Current type of a path, because a folder may have replaced a file or vice versa. */
function getType(path: string): 'file' | 'folder' | undefined {
  try {
    return lstatSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (/^ENO(?:ENT|TDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
