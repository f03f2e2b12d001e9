/** Chooses the implementation of expensive computations; see `large/README.md`. */
import { computeInProcess } from '../../analysis/compute.ts';
import { parseSettings } from '../../settings.ts';
import { isLargeBuild } from '../../large/is-large.ts';
import { createThreadedCompute } from '../../large/compute/compute-in-threads.ts';

export const compute = (await isLargeBuild(parseSettings(process.env, process.cwd())))
  ? createThreadedCompute({ root: process.cwd() })
  : computeInProcess;
