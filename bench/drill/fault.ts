import type { Random } from '../harness/random.ts';
import type { Environment } from './environment.ts';
import type { FaultRecord } from './record.ts';

export interface Trial {
  readonly environment: Environment;
  readonly record: FaultRecord;
  readonly random: Random;
  readonly times: number;
}

export interface Fault {
  readonly name: string;
  readonly description: string;
  /** Default number of trials; `--times` overrides it. */
  readonly times: number;
  readonly run: (trial: Trial) => Promise<void>;
}
