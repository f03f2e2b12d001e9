import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { acquireLock } from '../../collection/lock/acquire-lock.mjs';
import { chooseStaging, finishSwap, papersFolder } from '../../collection/papers-folder.ts';
import { formatPaperFile } from '../../collection/paper-file.ts';
import { readRegularFileSync } from '../../collection/regular-file.ts';
import type { Paper } from '../../collection/schema.ts';
import { formatMemory, MEMORY_FILE } from '../memory.ts';
import type { Change, Plan } from '../plan-import.ts';
import { changePaperFile, changePaperLine, formatPaperLine } from './change-paper.ts';
import { openOutput, writeOutput } from './output-file.ts';

/** One `.jsonl` file stays below what hosts of repositories take. */
const MAX_BYTES = 40_000_000;
const LINES_FILE = /^imported-(\d+)\.jsonl$/;

export type Form = 'files' | 'lines';

/**
 * Holds the lock of a content folder's papers while `work` runs. Before that it completes a change
 * that was interrupted and removes what it left, because `work` may find nothing to write.
 *
 * @param place.content absolute path of the content folder
 * @param place.waitSeconds how long to wait for another process that writes papers
 * @throws LockTimeoutError when that process takes longer
 */
export async function withPapersLocked<T>(
  place: { readonly content: string; readonly waitSeconds?: number | undefined },
  work: () => Promise<T>,
): Promise<T> {
  const { content, waitSeconds } = place;
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
 * Writes a plan: the new folder is made beside the old one, with links to the files that do not
 * change, and takes its place at once. Before that moment nothing has happened. To be called under
 * {@link withPapersLocked}.
 *
 * @throws the file system's error; nothing has changed then
 */
export function writePapers(
  content: string,
  plan: Plan,
  form: Form,
  onPaper: (count: number) => void,
): void {
  const staging = chooseStaging(content);
  const papers = papersFolder(content);
  try {
    mkdirSync(staging.fresh, { recursive: true });
    const isThere = existsSync(papers);
    if (isThere) chmodSync(staging.fresh, statSync(papers).mode);
    writeFolder(papers, staging.fresh, plan, form, onPaper);
    mkdirSync(content, { recursive: true });
    if (isThere) renameSync(papers, staging.old);
    try {
      renameSync(staging.fresh, papers);
    } catch (error) {
      // A build that was waiting for the folder may have put it there already.
      if (!existsSync(papers)) renameSync(staging.old, papers);
      if (existsSync(staging.fresh)) throw error;
    }
    if (existsSync(staging.old)) renameSync(staging.old, staging.trash);
  } finally {
    // Not where the old folder waits in it to be put back.
    if (existsSync(papers) || !existsSync(staging.old)) {
      rmSync(staging.folder, { recursive: true, force: true });
    }
  }
}

function writeFolder(
  from: string,
  to: string,
  plan: Plan,
  form: Form,
  onPaper: (count: number) => void,
): void {
  const changes = Map.groupBy(plan.changed, ({ source }) => basename(source.path));
  const names = existsSync(from) ? readdirSync(from) : [];
  const last = form === 'lines' && plan.added.length > 0 ? lastLinesFile(names) : undefined;
  let count = 0;
  for (const name of names) {
    if (name === MEMORY_FILE || name === last) continue;
    const own = changes.get(name);
    if (!own) keep(join(from, name), join(to, name));
    else {
      writeOutput(join(to, name), changeFile(join(from, name), own));
      onPaper((count += own.length));
    }
  }
  if (form === 'lines') {
    writeLines(from, to, plan.added, last, changes.get(last ?? '') ?? [], onPaper);
  } else {
    for (const paper of plan.added) {
      writeOutput(join(to, `${paper.id}.md`), formatPaperFile(paper));
      onPaper(++count);
    }
  }
  writeOutput(join(to, MEMORY_FILE), formatMemory(plan.memory.values()));
}

/** The file that new lines are added to, until it is full. */
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
      if (output.size() > MAX_BYTES) {
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

/** The same file under another name, without copying where the file system can. */
function keep(from: string, to: string): void {
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
