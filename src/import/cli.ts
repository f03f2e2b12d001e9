import { parseSettings } from '../settings.ts';
import { formatReport } from './format-report.ts';
import { ImportError } from './import-error.ts';
import { importPapers } from './import-papers.ts';
import { parseOptions, USAGE, type Options } from './options.ts';

let options: Options;
try {
  options = parseOptions(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exit(1);
}
if (options.help) {
  console.log(USAGE);
} else {
  try {
    const { content } = parseSettings(process.env, process.cwd());
    console.log(formatReport(await importPapers({ ...options, content })));
  } catch (error) {
    // What the maintainer can mend is told without a stack; anything else is a bug and keeps its own.
    const isForMaintainer =
      error instanceof ImportError || (error instanceof Error && 'syscall' in error);
    if (!isForMaintainer) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
