import { parseArgs } from 'node:util';

export interface Options {
  /** Names of the faults to run. */
  readonly only: readonly string[];
  readonly seed: number;
  readonly papers: number;
  /** Number of trials per fault; default: from the fault. */
  readonly times: number | undefined;
  readonly keep: boolean;
}

/**
 * @param names of all faults
 * @throws Error that describes the invalid argument
 */
export function parseOptions(args: readonly string[], names: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      papers: { type: 'string', default: '300' },
      times: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',') ?? names;
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`--only contains "${unknown}"; the faults are ${names.join(', ')}`);
  }
  return {
    only,
    seed: parseNumber('--seed', values.seed, 0),
    papers: parseNumber('--papers', values.papers, 40),
    times: values.times === undefined ? undefined : parseNumber('--times', values.times, 1),
    keep: values.keep,
  };
}

function parseNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number >= least) return number;
  throw new Error(`${option} is "${text}"; give a whole number of at least ${least}`);
}
