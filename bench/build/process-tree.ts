import { readdirSync, readFileSync } from 'node:fs';

/** What `/proc/PID/stat` says of a process. */
export interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  /** Of the kernel's clock: with the pid it names a process for good. */
  readonly started: string;
  /** Resident memory in pages. */
  readonly pages: number;
}

/** @param text of `/proc/PID/stat`; a program's name, in parentheses, may hold anything */
export function parseStat(text: string): ProcessStat {
  const end = text.lastIndexOf(')');
  // The fields behind the name, from the third on: proc_pid_stat(5).
  const fields = text.slice(end + 2).split(' ');
  return {
    pid: Number.parseInt(text, 10),
    parent: Number(fields[1]),
    started: fields[19] ?? '',
    pages: Number(fields[21]),
  };
}

/**
 * A process and all that came of it, those included that have lost their parent since.
 *
 * @param known pids with their start, of the last time; gets what is found
 */
export function findTree(
  processes: readonly ProcessStat[],
  root: number,
  known: Map<number, string>,
): readonly ProcessStat[] {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const found = new Map<number, ProcessStat>();
  const add = (process: ProcessStat): void => {
    if (found.has(process.pid)) return;
    found.set(process.pid, process);
    for (const child of children.get(process.pid) ?? []) add(child);
  };
  for (const process of processes) {
    if (process.pid === root || known.get(process.pid) === process.started) add(process);
  }
  known.clear();
  for (const { pid, started } of found.values()) known.set(pid, started);
  return [...found.values()];
}

/** Every process of the machine that can be read. */
export function readProcesses(): readonly ProcessStat[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const text = tryRead(`/proc/${pid}/stat`);
      return text === undefined ? [] : [parseStat(text)];
    });
}

/** Kilobytes of a process as its share of what several hold; nought where it cannot be read. */
export function readShare(pid: number): number {
  return parseShare(tryRead(`/proc/${pid}/smaps_rollup`) ?? '');
}

/** @param text of `/proc/PID/smaps_rollup` */
export function parseShare(text: string): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0);
}

/** A process may end between being listed and being read. */
function tryRead(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
