import { spawn } from 'node:child_process';
import { findTree, readProcesses, readShare } from './process-tree.ts';

/** Sampling interval in milliseconds. */
const SAMPLING_MS = 100;

/**
 * Shared memory is computed only at every nth sample, because the kernel walks all pages for it.
 */
const SHARE_AT = 10;

/** It is also computed when resident memory has grown by this factor. */
const SHARE_GROWTH = 1.05;

/** Bytes per memory page on supported machines. */
const PAGE = 4096;

/** Resources that a command used. */
export interface Cost {
  readonly seconds: number;
  /** User and system time of the whole process tree. */
  readonly cpuSeconds: number;
  /** Peak sum of resident memory; shared memory counts for each process. */
  readonly rssBytes: number;
  /** Peak sum in which shared memory counts once, from fewer samples. */
  readonly pssBytes: number;
}

export interface Measurement {
  readonly cost: Cost;
  /** Everything it printed. */
  readonly output: string;
}

/** A program with its arguments and working directory. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs a command and measures it together with all its child processes.
 *
 * @throws Error with the end of its output if it fails
 */
export async function measureCommand({ file, args, cwd, env }: Command): Promise<Measurement> {
  const output: string[] = [];
  let times = '';
  const started = performance.now();
  // The shell measures the time of its descendants, and prints it to a separate file descriptor.
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', file, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  child.stdio[3]?.on('data', (bytes: Buffer) => (times += bytes.toString()));
  const memory = watchMemory(child.pid ?? 0);
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail).on('close', done);
  }).finally(() => memory.stop());
  const seconds = (performance.now() - started) / 1000;
  const text = output.join('');
  if (code !== 0) {
    const end = text.trimEnd().split('\n').slice(-30).join('\n');
    throw new Error(`${file} ${args.join(' ')} ended with ${code}:\n${end}`);
  }
  return { cost: { seconds, cpuSeconds: parseTimes(times), ...memory.peak }, output: text };
}

/**
 * @returns the children's time in seconds, from the second line of the output of the shell's
 *   `times`
 */
export function parseTimes(text: string): number {
  const line = text.split('\n')[1] ?? '';
  const times = [...line.matchAll(/(\d+)m(\d+(?:\.\d+)?)s/g)];
  if (times.length !== 2) throw new Error(`The shell's times are "${text}".`);
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

function watchMemory(root: number) {
  const peak = { rssBytes: 0, pssBytes: 0 };
  const known = new Map<number, string>();
  let samples = 0;
  let shared = 0;
  const sample = (): void => {
    const tree = findTree(readProcesses(), root, known);
    const resident = PAGE * sum(tree.map(({ pages }) => pages));
    peak.rssBytes = Math.max(peak.rssBytes, resident);
    if (samples % SHARE_AT === 0 || resident > shared * SHARE_GROWTH) {
      peak.pssBytes = Math.max(peak.pssBytes, 1024 * sum(tree.map(({ pid }) => readShare(pid))));
      shared = Math.max(shared, resident);
    }
    samples += 1;
  };
  const timer = setInterval(sample, SAMPLING_MS);
  return { peak, stop: () => clearInterval(timer) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
