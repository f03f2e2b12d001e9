import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { acquireLock } from '../../collection/lock/acquire-lock.mjs';
import { chooseStaging, finishSwap, papersFolder } from '../../collection/papers-folder.ts';
import { formatPaperFile } from '../../collection/paper-file.ts';
import { readRegularFileSync } from '../../collection/regular-file.ts';
import type { Paper } from '../../collection/schema.ts';
import { formatImportState, STATE_FILE } from '../import-state.ts';
import type { Change, Plan } from '../import-plan.ts';
import { changePaperFile, changePaperLine, formatPaperLine } from './change-paper.ts';
import { openOutput, writeOutput } from './output-file.ts';

/** Maximum size of a `.jsonl` file, below the limits of repository hosts. */
const MAX_LINES_FILE_BYTES = 40_000_000;
const LINES_FILE = /^imported-(\d+)\.jsonl$/;

/** The form of new papers: separate files, or lines of `.jsonl` files. */
export type Form = 'files' | 'lines';
type Changes = Pick<Plan, 'added' | 'changed' | 'states'>;

/**
 * Runs `work` while holding the lock of the papers. Before that, completes a write that was
 * interrupted and removes its temporary files, because `work` may have nothing to write.
 *
 * @param options.content absolute path of the content folder
 * @param options.waitSeconds how long to wait for another process that writes papers
 * @throws LockTimeoutError if that process takes longer
 */
export async function withPapersLocked<T>(
  options: { readonly content: string; readonly waitSeconds?: number | undefined },
  work: () => Promise<T>,
): Promise<T> {
  const { content, waitSeconds } = options;
  const { folder } = chooseStaging(content);
  const { release } = await acquireLock(`${folder}.lock`, {
    work: 'import',
    ...(waitSeconds !== undefined && { waitSeconds }),
  });
  try {
    finishSwap(content);
    rmSync(folder, { recursive: true, force: true });
    return await work();
  } finally {
    release();
  }
}

/**
 * Writes changes atomically: creates a new folder next to the old one, with hard links to unchanged
 * files, and swaps the two. Must be called within {@link withPapersLocked}.
 *
 * @throws errors of the file system; nothing has changed then
 */
export function writePapers(
  content: string,
  plan: Changes,
  form: Form,
  onPaper: (count: number) => void,
): void {
  const staging = chooseStaging(content);
  const papers = papersFolder(content);
  try {
    mkdirSync(staging.fresh, { recursive: true });
    const exists = existsSync(papers);
    if (exists) chmodSync(staging.fresh, statSync(papers).mode);
    const changes = Map.groupBy(plan.changed, ({ source }) =>
      relative(join(content, 'papers'), source.path),
    );
    writeFolder(papers, staging.fresh, { ...plan, changes }, form, onPaper);
    mkdirSync(content, { recursive: true });
    if (exists) renameSync(papers, staging.old);
    try {
      renameSync(staging.fresh, papers);
    } catch (error) {
      // Another process that found no papers may have completed the swap already.
      if (!existsSync(papers)) renameSync(staging.old, papers);
      if (existsSync(staging.fresh)) throw error;
    }
    if (existsSync(staging.old)) renameSync(staging.old, staging.trash);
  } finally {
    // The staging folder is kept if it contains the only copy of the papers.
    if (existsSync(papers) || !existsSync(staging.old)) {
      rmSync(staging.folder, { recursive: true, force: true });
    }
  }
}

function writeFolder(
  from: string,
  to: string,
  plan: Pick<Plan, 'added' | 'states'> & {
    /** By path within the folder. */
    readonly changes: ReadonlyMap<string, readonly Change[]>;
  },
  form: Form,
  onPaper: (count: number) => void,
): void {
  const { changes } = plan;
  const names = existsSync(from) ? readdirSync(from) : [];
  const last = form === 'lines' && plan.added.length > 0 ? lastLinesFile(names) : undefined;
  let count = 0;
  const writeEntry = (path: string): void => {
    if (path === STATE_FILE || path === last) return;
    const fileChanges = changes.get(path);
    if (fileChanges) {
      writeOutput(join(to, path), changeFile(join(from, path), fileChanges));
      onPaper((count += fileChanges.length));
    } else if (lstatSync(join(from, path)).isDirectory()) {
      // A paper's folder, with its files.
      mkdirSync(join(to, path));
      for (const name of readdirSync(join(from, path))) writeEntry(join(path, name));
    } else {
      linkOrCopy(join(from, path), join(to, path));
    }
  };
  for (const name of names) writeEntry(name);
  if (form === 'lines') {
    writeLines(from, to, plan.added, last, changes.get(last ?? '') ?? [], onPaper);
  } else {
    for (const paper of plan.added) {
      writeOutput(join(to, `${paper.id}.md`), formatPaperFile(paper));
      onPaper(++count);
    }
  }
  writeOutput(join(to, STATE_FILE), formatImportState(plan.states.values()));
}

/** The file to which new lines are appended. */
function lastLinesFile(names: readonly string[]): string | undefined {
  return names
    .filter((name) => LINES_FILE.test(name))
    .sort((a, b) => numberOf(a) - numberOf(b))
    .at(-1);
}

function numberOf(name: string): number {
  return Number(LINES_FILE.exec(name)?.[1] ?? 0);
}

function writeLines(
  from: string,
  to: string,
  papers: readonly Paper[],
  last: string | undefined,
  changes: readonly Change[],
  onPaper: (count: number) => void,
): void {
  if (papers.length === 0) return;
  let number = last ? numberOf(last) : 1;
  let output = openOutput(join(to, `imported-${number}.jsonl`));
  try {
    if (last) {
      const text = changeFile(join(from, last), changes);
      output.write(text.endsWith('\n') || text === '' ? text : `${text}\n`);
    }
    for (const [index, paper] of papers.entries()) {
      if (output.size() > MAX_LINES_FILE_BYTES) {
        output.close();
        output = openOutput(join(to, `imported-${++number}.jsonl`));
      }
      output.write(`${formatPaperLine(paper)}\n`);
      if (index % 500 === 0) onPaper(index);
    }
  } finally {
    output.close();
  }
}

function changeFile(path: string, changes: readonly Change[]): string {
  const text = readRegularFileSync(path).toString('utf8');
  if (!path.endsWith('.jsonl')) {
    return changes.reduce(
      (result, { source, values }) =>
        source.paper ? changePaperFile(result, source.paper, values) : result,
      text,
    );
  }
  const lines = text.split('\n');
  for (const { source, values } of changes) {
    const index = (source.locate([]).line ?? 1) - 1;
    lines[index] = changePaperLine(lines[index] ?? '{}', values);
  }
  return lines.join('\n');
}

/** Creates a hard link, or a copy if the file system does not support links. */
function linkOrCopy(from: string, to: string): void {
  if (!statSync(from).isFile()) {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    return;
  }
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
