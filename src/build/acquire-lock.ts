import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getStartTime, isAlive, type ProcessId } from './process-id.ts';

/** Who holds a lock; the file's text is this as JSON. */
interface Holder extends ProcessId {
  /** Tells one holding from every other, also of the same process. */
  readonly token: string;
}

const POLL_MS = 150;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Waits until no other process holds the lock and takes it. It is given back by the function that
 * is returned, when this process ends, and, if it is killed, by whoever wants the lock next.
 *
 * @param path of the file that is the lock; its folder is made if need be
 * @param onWait told once, with the holder's process id, when the lock is not free
 */
export async function acquireLock(
  path: string,
  onWait?: (pid: number) => void,
): Promise<() => void> {
  const me: Holder = {
    pid: process.pid,
    startTime: getStartTime(process.pid),
    token: randomUUID(),
  };
  mkdirSync(dirname(path), { recursive: true });
  for (let told = false; !tryTake(path, me);) {
    const holder = readHolder(path);
    if (!told && holder) onWait?.(holder.pid);
    told ||= holder !== undefined;
    await sleep(POLL_MS);
  }

  const onSignal = (signal: NodeJS.Signals): void => {
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    process.off('exit', release);
    for (const signal of SIGNALS) process.off(signal, onSignal);
    if (readHolder(path)?.token === me.token) rmSync(path, { force: true });
  };
  process.on('exit', release);
  for (const signal of SIGNALS) process.once(signal, onSignal);
  return release;
}

/**
 * Takes the lock if it is free, or if its holder has gone. Two that find the same holder gone are
 * kept apart by a lock of their own, named after that holding: without it the slower one would
 * remove the lock that the quicker one has just taken.
 */
function tryTake(path: string, me: Holder): boolean {
  const found = readText(path);
  const holder = found === undefined ? undefined : parseHolder(found);
  if (holder && isAlive(holder)) return false;

  const draft = `${path}.${me.token}`;
  writeFileSync(draft, JSON.stringify(me));
  try {
    if (found === undefined) return tryLink(draft, path);
    const guard = `${path}.after-${holder?.token ?? 'unreadable'}`;
    if (!tryTake(guard, me)) return false;
    try {
      if (readText(path) !== found) return false;
      renameSync(draft, path);
      return true;
    } finally {
      rmSync(guard, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Makes the file appear under its name whole, and only if there is none of that name. */
function tryLink(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Absent when the text is not one of ours. */
function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, startTime, token } = JSON.parse(text) as Partial<Holder>;
    if (typeof pid !== 'number' || typeof token !== 'string') return undefined;
    return { pid, startTime, token };
  } catch {
    return undefined;
  }
}

function readHolder(path: string): Holder | undefined {
  const text = readText(path);
  return text === undefined ? undefined : parseHolder(text);
}
