// Stands before every other script, so that it fails with a sentence when nothing is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isNewEnough } from './node-version.mjs';
import { ROOT } from './paths.mjs';

if (
  !existsSync(join(ROOT, 'node_modules', '.package-lock.json')) ||
  !isNewEnough(process.version)
) {
  console.error(
    'Nothing is installed yet. Run "npm install" first, or "npm start", which does it.',
  );
  process.exitCode = 1;
}
