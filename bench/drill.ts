// `npm run drill [-- --only NAME,… --seed N --times N --papers N --keep]`: injects faults into
// builds, imports and browsers, and checks that nothing is lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAULTS } from './drill/faults.ts';
import { formatReport, isGood } from './drill/format-report.ts';
import { prepareEnvironment } from './drill/environment.ts';
import { parseOptions } from './drill/options.ts';
import { createRecord, type FaultRecord } from './drill/record.ts';
import { createRandom } from './harness/random.ts';

try {
  const { only, seed, papers, times, keep } = parseOptions(
    process.argv.slice(2),
    FAULTS.map(({ name }) => name),
  );
  console.log(`Seed ${seed}. Repeat this run with --seed ${seed}.`);
  const folder = mkdtempSync(join(tmpdir(), 'offprint-drill-'));
  const records: FaultRecord[] = [];
  try {
    const environment = await prepareEnvironment(folder, { papers, seed });
    for (const fault of FAULTS.filter(({ name }) => only.includes(name))) {
      const record = createRecord(fault);
      records.push(record);
      const begin = performance.now();
      try {
        await fault.run({
          environment,
          record,
          random: createRandom(seed),
          times: times ?? fault.times,
        });
      } catch (error) {
        record.lost(`the drill failed: ${error instanceof Error ? error.stack : String(error)}`);
      }
      const seconds = Math.round((performance.now() - begin) / 1000);
      console.log(`${fault.name}: ${record.tried} tried, ${seconds} s`);
    }
  } finally {
    if (keep) console.log(`Kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${formatReport(records)}`);
  process.exitCode = records.every(isGood) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
