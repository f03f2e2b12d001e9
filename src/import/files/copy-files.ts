import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { isRecord } from '../import-record.ts';
import type { Outcome } from '../import-plan.ts';
import { FILE_NAMES, type FileKind } from './split-files.ts';

/** A file of an entry, with its path next to the paper. */
export interface PaperFile {
  readonly from: string;
  readonly to: string;
}

/** The files of all entries. */
export interface PaperFiles {
  readonly found: readonly PaperFile[];
  /** The entries with files that were not found. */
  readonly missing: readonly {
    readonly file: string;
    readonly line: number;
    readonly id: string;
    readonly name: string;
  }[];
  /** If PDFs are missing: paths of those in the folders whose numbers are of no entry. */
  readonly unused: readonly string[];
}

/**
 * Finds the files that entries name, next to the imported file or in one of the folders. For
 * entries without a file name, finds PDFs in the folders by the number of the entry. Files that the
 * papers already have are omitted.
 *
 * @param papers absolute path of the folder `papers`
 * @param folders paths of further folders
 */
export function findFiles(
  outcomes: readonly Outcome[],
  papers: string,
  folders: readonly string[],
): PaperFiles {
  const found = new Map<string, PaperFile>();
  const missing: PaperFiles['missing'][number][] = [];
  const byNumber = listByNumber(folders);
  const numbers = new Set<number>();
  let isNumberMissing = false;
  for (const { entry, id, kind } of outcomes) {
    if (isRecord(entry) && entry.tableNumber !== undefined) numbers.add(entry.tableNumber);
    if (!isRecord(entry) || id === undefined || kind === 'skipped') continue;
    const { file, line, files = {}, tableNumber, paper } = entry;
    const places = [dirname(resolve(file)), ...folders.map((folder) => resolve(folder))];
    for (const [field, name] of Object.entries(files)) {
      const stem = FILE_NAMES[field as FileKind];
      if (hasFile(join(papers, id), stem)) continue;
      const from = places
        .flatMap((folder) => [join(folder, name), join(folder, basename(name))])
        .find(isFile);
      const to = join(papers, id, `${stem}${getSuffix(name)}`);
      if (from !== undefined) found.set(to, { from, to });
      else missing.push({ file, line, id, name });
    }
    if (tableNumber === undefined || files.pdf !== undefined || paper.links.pdf) continue;
    const numbered = byNumber.get(tableNumber) ?? [];
    const [from] = numbered;
    const to = join(papers, id, 'paper.pdf');
    if (byNumber.size === 0 || hasFile(join(papers, id), FILE_NAMES.pdf)) continue;
    if (from !== undefined && numbered.length === 1) found.set(to, { from, to });
    else {
      isNumberMissing = true;
      const names = numbered.map((path) => basename(path));
      missing.push({ file, line, id, name: names.join(' or ') || `PDF number ${tableNumber}` });
    }
  }
  const unused = [...byNumber].flatMap(([number, paths]) => (numbers.has(number) ? [] : paths));
  return { found: [...found.values()], missing, unused: isNumberMissing ? unused : [] };
}

/**
 * The PDFs in some folders by the number in their names, such as 12 for `lamp2026_paper_12_v2.pdf`:
 * by the first number that differs between any two names.
 */
function listByNumber(folders: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.pdf$/i.test(name))
      .sort()
      .map((name) => join(resolve(folder), name))
      .filter(isFile),
  );
  const numbers = paths.map((path) => {
    // Browsers append "(2)" to the second download of a name.
    const name = basename(path).replace(/ ?\(\d+\)(?=\.pdf$)/i, '');
    return (name.match(/\d+/g) ?? []).map(Number);
  });
  const length = Math.max(0, ...numbers.map((each) => each.length));
  const position = Array.from({ length }, (_, index) => index).find(
    (index) => new Set(numbers.map((each) => each[index])).size === numbers.length,
  );
  return Map.groupBy(paths, (_, index) => numbers[index]?.[position ?? 0] ?? -1);
}

/** Copies files into the folders of their papers, each atomically. */
export function copyFiles(files: readonly PaperFile[]): void {
  for (const { from, to } of files) {
    mkdirSync(dirname(to), { recursive: true });
    const draft = join(dirname(to), `.${basename(to)}.draft`);
    copyFileSync(from, draft);
    renameSync(draft, to);
  }
}

/** Whether a paper has a file of this name, with any suffix. */
function hasFile(folder: string, stem: string): boolean {
  return (
    existsSync(folder) &&
    readdirSync(folder).some((name) => name.startsWith(`${stem}.`) && name !== 'paper.md')
  );
}

/** Links are not followed, because they could lead out of the folder. */
function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function getSuffix(name: string): string {
  return name.toLowerCase().endsWith('.tar.gz') ? '.tar.gz' : extname(name).toLowerCase();
}
