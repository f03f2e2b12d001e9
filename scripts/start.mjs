// `npm start`: installs, builds and serves the site.
import './setup/answer-help.mjs';
import './setup/end-with-npm.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ROOT } from './setup/paths.mjs';
import { run } from './setup/run.mjs';

try {
  const { node, env } = await ensureInstalled();
  console.log('Building the site …');
  const code = await run(node, ['scripts/build.ts', '--silent'], { cwd: ROOT, env });
  process.exitCode =
    code || (await run(node, ['scripts/serve.ts', ...process.argv.slice(2)], { cwd: ROOT, env }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
