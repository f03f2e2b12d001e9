import { parseArgs } from 'node:util';

export const PEERS = ['hugo', 'eleventy'] as const;
export type PeerName = (typeof PEERS)[number];

const CHANGES = ['none', 'add', 'edit'] as const;
export type Change = (typeof CHANGES)[number];

/** Options of `npm run bench:build`. */
export interface Options {
  readonly papers: number;
  /**
   * JSON Lines of records like arXiv's; default: papers are generated from the collection's
   * sentences.
   */
  readonly corpus: string | undefined;
  readonly seed: number;
  readonly rounds: number;
  readonly against: readonly PeerName[];
  /** Default: only cold builds. */
  readonly change: Change | undefined;
  readonly pagesOnly: boolean;
  readonly keep: boolean;
  readonly json: string | undefined;
}

/** @throws Error that describes the invalid argument */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      papers: { type: 'string', default: '1000' },
      corpus: { type: 'string' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
      against: { type: 'string', default: '' },
      change: { type: 'string' },
      'pages-only': { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  return {
    papers: parseCount('--papers', values.papers),
    corpus: values.corpus,
    seed: parseCount('--seed', values.seed),
    rounds: parseCount('--rounds', values.rounds),
    against: values.against
      .split(',')
      .filter((name) => name !== '')
      .map((name) => parseName('--against', name, PEERS)),
    change: values.change === undefined ? undefined : parseName('--change', values.change, CHANGES),
    pagesOnly: values['pages-only'],
    keep: values.keep,
    json: values.json,
  };
}

function parseCount(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`${option} is "${text}"; give a positive whole number`);
}

function parseName<T extends string>(option: string, text: string, names: readonly T[]): T {
  const name = names.find((candidate) => candidate === text);
  if (name !== undefined) return name;
  throw new Error(`${option} is "${text}"; it must be one of ${names.join(', ')}`);
}
