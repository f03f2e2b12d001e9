import { constants, type Stats } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describeUnsafeName, toNameKey } from './address-name.ts';
import type { Fault } from './faults.ts';
import { describeNoFolder, displayPath, isIgnored, listFiles } from './list-files.ts';
import { describeIrregular, describeReadError, describeStatError } from './regular-file.ts';

/** A file of the content folder that the site publishes unchanged. */
export interface HostedFile {
  /** Its address, without a leading slash: `files/call.pdf`, `papers/x-pool/poster.png`. */
  readonly path: string;
  /** Absolute path. */
  readonly source: string;
  readonly bytes: number;
  /** Modification time, in milliseconds. */
  readonly modified: number;
}

/** Files with their faults. */
export interface Hosted {
  readonly files: readonly HostedFile[];
  readonly faults: readonly Fault[];
}

/** The content of `papers/`. */
export interface PapersListing extends Hosted {
  readonly papers: readonly PaperPath[];
  /** By the id of a paper, the absolute path of the folder with its files. */
  readonly folders: ReadonlyMap<string, string>;
}

/** The absolute path of `ID.md`, `ID/paper.md` or, without an id, of a `.jsonl` file. */
export interface PaperPath {
  readonly path: string;
  readonly id?: string;
}

/** Name of a paper's file in its folder. */
const PAPER_FILE = 'paper.md';

/** Names of generated files in a paper's folder on the site: its citations. */
const SITE_FILE = /^cite\./i;

/** Lists all files that the site publishes unchanged: those next to papers, and `files/`. */
export async function listHostedFiles(content: string): Promise<Hosted> {
  const [papers, others] = await Promise.all([listPapers(content), listFilesFolder(content)]);
  return {
    files: [...papers.files, ...others.files],
    faults: [...papers.faults, ...others.faults],
  };
}

/** Lists `papers/`: the papers, and the files next to them in `papers/ID/`. */
export async function listPapers(content: string): Promise<PapersListing> {
  const folder = join(content, 'papers');
  const { files, folders, faults } = await listFiles(folder, ['.md', '.jsonl'], true);
  const papers = files.map((path): PaperPath =>
    path.endsWith('.md') ? { path, id: basename(path, '.md') } : { path },
  );
  const hosted: HostedFile[] = [];
  const found = [...faults];
  for (const folder of folders) {
    const id = basename(folder);
    const nearby = await listFolder(folder, `papers/${id}`, describePaperFile);
    const paper = nearby.files.find(({ source }) => basename(source) === PAPER_FILE);
    if (paper) papers.push({ path: paper.source, id });
    hosted.push(...nearby.files.filter((file) => file !== paper));
    found.push(...nearby.faults);
  }
  const byId = new Map(folders.map((folder) => [basename(folder), folder]));
  return { papers, folders: byId, files: hosted, faults: found };
}

/** Lists `files/` and its subfolders. */
export async function listFilesFolder(content: string): Promise<Hosted> {
  const folder = join(content, 'files');
  const root = await stat(folder).catch(() => undefined);
  if (root === undefined) return { files: [], faults: [] };
  if (!root.isDirectory()) {
    return { files: [], faults: [describeNoFolder(folder, describeIrregular(root))] };
  }
  return listFolder(folder, 'files', () => undefined, true);
}

/**
 * Lists the files of a folder, which must have valid and distinct names.
 *
 * @param address of the folder, without slashes at its ends
 * @param describe a reason why a file cannot have its name
 */
async function listFolder(
  folder: string,
  address: string,
  describe: (name: string) => string | undefined,
  isDeep = false,
): Promise<Hosted> {
  const files: HostedFile[] = [];
  const faults: Fault[] = [];
  const namesByKey = new Map<string, string>();
  const refuse = (path: string, message: string): void => {
    faults.push({ file: displayPath(path), message });
  };
  const names = await readdir(folder).catch((error: unknown) => {
    refuse(folder, describeReadError(error as Error));
    return [];
  });
  for (const name of names.sort()) {
    if (isIgnored(name)) continue;
    const source = join(folder, name);
    const path = `${address}/${name}`;
    const stats = await statReadable(source).catch((error: unknown) => error as Error);
    const twin = namesByKey.get(toNameKey(name));
    namesByKey.set(toNameKey(name), name);
    const reason = describeUnsafeName(name);
    const nameFault = describe(name);
    if (reason !== undefined) {
      refuse(source, `cannot be published, because ${reason}; rename it`);
    } else if (twin !== undefined) {
      refuse(source, `is the same name as "${twin}" on Windows and macOS; rename one`);
    } else if (stats instanceof Error) {
      refuse(source, describeStatError(stats));
    } else if (stats.isDirectory() && isDeep) {
      const inner = await listFolder(source, path, describe, isDeep);
      files.push(...inner.files);
      faults.push(...inner.faults);
    } else if (describeIrregular(stats) !== undefined) {
      refuse(source, `is ${describeIrregular(stats)}; keep only files here`);
    } else if (nameFault !== undefined) {
      refuse(source, nameFault);
    } else {
      files.push({ path, source, bytes: stats.size, modified: stats.mtimeMs });
    }
  }
  return { files, faults };
}

/** @throws NodeJS.ErrnoException if the build could not read it */
async function statReadable(path: string): Promise<Stats> {
  const stats = await stat(path);
  await access(path, constants.R_OK);
  return stats;
}

function describePaperFile(name: string): string | undefined {
  if (SITE_FILE.test(name)) return 'has the name of a citation file of the site; rename it';
  if (name === PAPER_FILE || !/\.(?:mdx?|jsonl)$/i.test(name)) return undefined;
  return `is not read, because the paper in a folder is ${PAPER_FILE}; move it to papers/, or rename it`;
}
