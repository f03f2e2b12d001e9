import { displayPath } from '../collection/list-files.ts';
import { parseSettings } from '../settings.ts';
import { formatReport, isComplete, reportToJson } from './format-report.ts';
import { ImportError } from './import-error.ts';
import { importPapers } from './import-papers.ts';
import { parseOptions, USAGE, type Options } from './options.ts';
import { createProgress } from './progress.ts';

/** Nothing was imported; 1 says that not all was. */
const FAILED = 2;

/** What a maintainer can do about what the file system says. */
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there; change the permissions of the content folder',
  EDQUOT: 'your quota of the disk is used up; make room',
  EFBIG: 'a file would be larger than is allowed; raise the limit (ulimit -f)',
  ENOSPC: 'the disk is full; make room',
  EPERM: 'you may not write there; change the permissions of the content folder',
  EROFS: 'the content folder is on a file system that is read-only; import where it can be written',
};

const settings = parseSettings(process.env, process.cwd());
let options: Options;
try {
  options = parseOptions(process.argv.slice(2), process.stdin.isTTY);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exit(FAILED);
}
if (options.help) {
  console.log(USAGE);
} else {
  // Output that nobody reads any more, as of `| head`, is no reason to fail.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const { content } = settings;
    const report = await importPapers({ ...options, content }, createProgress(process.stderr));
    console.log(
      options.json ? JSON.stringify(reportToJson(report), null, 2) : formatReport(report),
    );
    process.exitCode = isComplete(report) ? 0 : 1;
  } catch (error) {
    console.error(describe(error));
    process.exitCode = FAILED;
  }
}

/** What the maintainer can mend is told without a stack; anything else is a bug and keeps its own. */
function describe(error: unknown): string {
  if (error instanceof ImportError) return error.message;
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  const { code = '' } = error as NodeJS.ErrnoException;
  const remedy = REMEDIES[code];
  return remedy
    ? `${displayPath(settings.content)}  cannot be written: ${remedy}. Nothing was imported, and nothing has changed.`
    : `${error.message}. Nothing was imported.`;
}
