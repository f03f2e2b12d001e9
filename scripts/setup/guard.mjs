// npm scripts preload this module, so that they fail with a clear message if nothing is installed,
// end together with npm, handle `--help`, reject unknown options, and send no telemetry.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import './answer-help.mjs';
import './end-with-npm.mjs';
import { isNewEnough } from './node-version.mjs';
import { ROOT } from './paths.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

if (
  !existsSync(join(ROOT, 'node_modules', '.package-lock.json')) ||
  !isNewEnough(process.version)
) {
  console.error(
    'Nothing is installed yet. Run "npm install", or "npm start", which installs first.',
  );
  process.exit(1);
}
