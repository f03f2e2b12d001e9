import { LockTimeoutError } from '../collection/lock/acquire-lock.mjs';
import { describeUsageError } from '../collection/describe-usage-error.ts';
import { describeSystemError } from '../collection/describe-system-error.ts';
import { parseSettings } from '../settings.ts';
import { formatReport, isComplete, reportToJson } from './format-report.ts';
import { formatSummary } from './format-summary.ts';
import { ImportError } from './import-error.ts';
import { importPapers } from './import-papers.ts';
import { parseOptions, USAGE, type Options } from './options.ts';
import { createProgress } from './progress.ts';

/** Exit code if nothing was imported; 1 means that only part of the input was. */
const FAILED = 2;

const settings = parseSettings(process.env, process.cwd());
let options: Options;
try {
  options = parseOptions(process.argv.slice(2), process.stdin.isTTY);
} catch (error) {
  console.error(describeUsageError(error, 'import'));
  process.exit(FAILED);
}
if (options.help) {
  console.log(USAGE);
} else {
  // A closed pipe, as in `| head`, is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const { content, waitSeconds } = settings;
    const report = await importPapers(
      { ...options, content, waitSeconds, today: new Date().toISOString().slice(0, 10) },
      createProgress(process.stderr),
    );
    const format = options.verbose ? formatReport : formatSummary;
    console.log(options.json ? JSON.stringify(reportToJson(report), null, 2) : format(report));
    process.exitCode = isComplete(report) ? 0 : 1;
  } catch (error) {
    console.error(describe(error));
    process.exitCode = FAILED;
  }
}

/** The message of an error that the maintainer can fix. All other errors are thrown again. */
function describe(error: unknown): string {
  if (error instanceof ImportError || error instanceof LockTimeoutError) return error.message;
  const message = describeSystemError(error, settings.content);
  if (message === undefined) throw error;
  return `${message} Nothing was imported or changed.`;
}
