import { readdirSync, readFileSync } from 'node:fs';

/** Fields of `/proc/PID/stat`. */
export interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  /** In ticks since boot; unique together with the pid. */
  readonly started: string;
  /** Resident memory in pages. */
  readonly pages: number;
}

/**
 * @param text content of `/proc/PID/stat`; the program's name, in parentheses, may contain anything
 */
export function parseStat(text: string): ProcessStat {
  const end = text.lastIndexOf(')');
  // Fields after the name, starting with the third: proc_pid_stat(5).
  const fields = text.slice(end + 2).split(' ');
  return {
    pid: Number.parseInt(text, 10),
    parent: Number(fields[1]),
    started: fields[19] ?? '',
    pages: Number(fields[21]),
  };
}

/**
 * Finds a process and all its descendants, including orphaned ones.
 *
 * @param known start times by pid from the previous sample; updated with the result
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

/** All readable processes of the machine. */
export function readProcesses(): readonly ProcessStat[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const text = tryRead(`/proc/${pid}/stat`);
      return text === undefined ? [] : [parseStat(text)];
    });
}

/** Proportional set size of a process in kilobytes; 0 if it cannot be read. */
export function readShare(pid: number): number {
  return parseShare(tryRead(`/proc/${pid}/smaps_rollup`) ?? '');
}

/** @param text content of `/proc/PID/smaps_rollup` */
export function parseShare(text: string): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0);
}

/** A process may exit between being listed and being read. */
function tryRead(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
