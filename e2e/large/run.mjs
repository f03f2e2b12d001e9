// `npm run e2e:large`: builds a site of ten thousand generated papers and tests its main tasks.
import { join } from 'node:path';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { run } from '../../scripts/setup/run.mjs';

const playwright = join(ROOT, 'node_modules/@playwright/test/cli.js');
process.exitCode = await run(
  process.execPath,
  [playwright, 'test', '--project=large', ...process.argv.slice(2)],
  { cwd: ROOT, env: { ...process.env, OFFPRINT_TEST_LARGE: '1' } },
);
