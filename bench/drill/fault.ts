import type { Random } from '../harness/random.ts';
import type { Ground } from './ground.ts';
import type { FaultRecord } from './record.ts';

export interface Trial {
  readonly ground: Ground;
  readonly record: FaultRecord;
  readonly random: Random;
  readonly times: number;
}

export interface Fault {
  readonly name: string;
  readonly what: string;
  /** Default number of trials; `--times` overrides it. */
  readonly times: number;
  readonly run: (trial: Trial) => Promise<void>;
}
