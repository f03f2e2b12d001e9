// Preloaded by npm scripts: they fail with a sentence when nothing is installed, and end with npm.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import './end-with-npm.mjs';
import { isNewEnough } from './node-version.mjs';
import { ROOT } from './paths.mjs';

if (
  !existsSync(join(ROOT, 'node_modules', '.package-lock.json')) ||
  !isNewEnough(process.version)
) {
  console.error(
    'Nothing is installed yet. Run "npm install" first, or "npm start", which does it.',
  );
  process.exit(1);
}
