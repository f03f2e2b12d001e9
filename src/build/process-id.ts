import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process: its number alone may have been given to another one since. */
export interface ProcessId {
  readonly pid: number;
  /** In a form of the system's own; absent where it cannot be learnt. */
  readonly startTime: string | undefined;
}

/** Whether the process still runs. One that has ended and waits for its parent does not. */
export function isAlive({ pid, startTime }: ProcessId): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (startTime === undefined) return true;
  const now = getStartTime(pid);
  return now === undefined ? process.platform !== 'linux' : now === startTime;
}

/** When the process began, or nothing when it has ended or the system does not say. */
export function getStartTime(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      // proc(5): the fields after "(name)" begin with the state; the 20th is the start in ticks.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
    }
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
