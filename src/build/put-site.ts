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
import { listFiles, readStaying, readSiteFiles } from '../outputs/publish/site-files.ts';

/** Names every file of a site that is being put in its place; while it is there, that is to be finished. */
const LIST = '.offprint-files';

export interface Folders {
  /** Absolute path of the site's place. */
  readonly out: string;
  /** Absolute path of the finished site, on the same file system. */
  readonly fresh: string;
  /** Absolute path where the old site waits until the new one is in its place. */
  readonly stale: string;
  /** Absolute path of what may be deleted: the old site, once the new one is in its place. */
  readonly trash: string;
}

/**
 * Puts a finished site in its place.
 *
 * A site that is whole takes the place of the old one at once. Where files of the old one stay, the
 * others are moved over one by one: what pages need before the pages, and what is no longer of the
 * site is taken away when all are there. In between the site answers with pages of both, for a
 * moment; cut short there, it is finished by `finishSite`.
 *
 * @param there what lies in the site's place: to look through all folders again takes long
 * @returns what lies there then
 * @throws Error where a file that was to stay is gone; the old site is as it was
 */
export function putSite({ out, fresh, stale, trash }: Folders, there: Stats): Stats {
  const staying = readStaying(fresh);
  if (staying.length === 0) {
    const isThere = existsSync(out);
    if (isThere) renameSync(out, stale);
    try {
      renameSync(fresh, out);
    } catch (error) {
      restoreSite({ out, stale });
      throw error;
    }
    if (isThere) renameSync(stale, trash);
    return readStats(out);
  }
  const lost = staying.find((file) => !existsSync(join(out, file)));
  if (lost !== undefined) {
    throw new Error(`${join(out, lost)} was taken away while the site was built. Build it again.`);
  }
  const draft = join(fresh, `${LIST}.tmp`);
  const files = readSiteFiles(fresh).list();
  writeFileSync(draft, files.join('\n'));
  renameSync(draft, join(fresh, LIST));
  finishSite({ out, fresh }, [...there.keys()]);
  const stayed = new Set(staying);
  return readStats(out, files, new Map([...there].filter(([file]) => stayed.has(file))));
}

/** Puts the old site back where a build was killed before the new one took its place. */
export function restoreSite({ out, stale }: Pick<Folders, 'out' | 'stale'>): boolean {
  if (existsSync(out) || !existsSync(stale)) return false;
  renameSync(stale, out);
  return true;
}

/** Whether a site is on its way to its place, and must not be taken away. */
export function isBeingPut(fresh: string): boolean {
  return existsSync(join(fresh, LIST));
}

/**
 * Goes on where a site was being put in its place; tells whether there was one.
 *
 * @param there the files that lie in its place
 */
export function finishSite(
  { out, fresh }: Pick<Folders, 'out' | 'fresh'>,
  there: readonly string[] = listFiles(out),
): boolean {
  if (!isBeingPut(fresh)) return false;
  const files = new Set(readFileSync(join(fresh, LIST), 'utf8').split('\n'));
  const moved = listFiles(fresh).filter((file) => files.has(file));
  for (const file of moved.sort((a, b) => getTurn(a) - getTurn(b))) {
    move(join(fresh, file), join(out, file));
  }
  // Somebody may have taken all of it away since.
  mkdirSync(out, { recursive: true });
  takeAway(
    out,
    there.filter((file) => !files.has(file)),
  );
  rmSync(fresh, { recursive: true });
  return true;
}

/** Pages after what they need, and after them what tells readers' browsers that there is a new site. */
function getTurn(file: string): number {
  if (file === 'sw.js') return 2;
  return file.endsWith('.html') ? 1 : 0;
}

function move(from: string, to: string): void {
  const act = (): void => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  };
  try {
    act();
  } catch (error) {
    const obstacle = findObstacle(to);
    if (obstacle === undefined) throw error;
    rmSync(obstacle, { recursive: true });
    act();
  }
}

/** What was a folder and is to be a file, or the other way round. */
function findObstacle(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return path;
  for (let above = dirname(path); above !== dirname(above); above = dirname(above)) {
    if (existsSync(above)) return statSync(above).isDirectory() ? undefined : above;
  }
  return undefined;
}

/** Takes away files, and the folders that are empty then. */
function takeAway(root: string, files: readonly string[]): void {
  const folders = new Set<string>();
  for (const file of files) {
    if (kindOf(join(root, file)) === 'file') unlinkSync(join(root, file));
    for (let at = dirname(file); at !== '.' && !folders.has(at); at = dirname(at)) folders.add(at);
  }
  // What is below another is longer.
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    const path = join(root, folder);
    if (kindOf(path) === 'folder' && readdirSync(path).length === 0) rmdirSync(path);
  }
}

/** What stands there now: a folder may have taken the place of a file, or the other way round. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return lstatSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (/^ENO(?:ENT|TDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
