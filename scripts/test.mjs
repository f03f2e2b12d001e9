// `npm test`: installs and runs every check. `npm test -- lint unit` runs only those named.
import './setup/answer-help.mjs';
import './setup/end-with-npm.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ROOT } from './setup/paths.mjs';
import { run } from './setup/run.mjs';

try {
  const { node, env } = await ensureInstalled();
  const args = ['scripts/run-checks.ts', ...process.argv.slice(2)];
  process.exitCode = await run(node, args, { cwd: ROOT, env });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
