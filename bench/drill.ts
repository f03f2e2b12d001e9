// `npm run drill [-- --only NAME,… --seed N --times N --papers N --keep]`: injects faults into
// builds, imports and browsers, and checks that nothing is lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault, Trial } from './drill/fault.ts';
import { FAULTS } from './drill/faults.ts';
import { formatReport, isGood } from './drill/format-report.ts';
import { prepareEnvironments } from './drill/environment.ts';
import { parseOptions } from './drill/options.ts';
import { createRecord } from './drill/record.ts';
import { createRandom } from './harness/random.ts';

/**
 * Maximum number of faults that run at the same time: a build of the drill's collection mostly uses
 * one core.
 */
const MAX_CONCURRENCY = 2;

try {
  const { only, seed, papers, times, keep } = parseOptions(
    process.argv.slice(2),
    FAULTS.map(({ name }) => name),
  );
  console.log(`Seed ${seed}. Repeat this run with --seed ${seed}.`);
  const folder = mkdtempSync(join(tmpdir(), 'offprint-drill-'));
  const begin = performance.now();
  const runs = FAULTS.filter(({ name }) => only.includes(name)).map((fault) => ({
    fault,
    record: createRecord(fault),
  }));
  try {
    const concurrency = Math.min(MAX_CONCURRENCY, runs.length);
    const environments = await prepareEnvironments(folder, concurrency, { papers, seed });
    const queue = runs.values();
    await Promise.all(
      environments.map(async (environment) => {
        for (const { fault, record } of queue) {
          const random = createRandom(seed);
          await runFault(fault, { environment, record, random, times: times ?? fault.times });
        }
      }),
    );
  } finally {
    if (keep) console.log(`Files are kept in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
  const records = runs.map(({ record }) => record);
  console.log(`\nThe drill took ${((performance.now() - begin) / 60_000).toFixed(1)} minutes.`);
  console.log(`\n${formatReport(records)}`);
  process.exitCode = records.every(isGood) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Runs a fault; an error of the drill itself counts as a loss. */
async function runFault({ name, run }: Fault, trial: Trial): Promise<void> {
  const { record } = trial;
  const begin = performance.now();
  try {
    await run(trial);
  } catch (error) {
    record.addLoss(`the drill failed: ${error instanceof Error ? error.stack : String(error)}`);
  }
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(`${name}: ${record.tried} tried, ${seconds} s`);
}
