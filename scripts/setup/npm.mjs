import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';
import { run } from './run.mjs';

/** What npm keeps for itself stays in the clone. */
const NPM_FOLDERS = { npm_config_cache: join(CACHE, 'npm'), npm_config_logs_max: '0' };

/**
 * Runs the npm that runs us, else the machine's.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} [stdio] where its output goes, if not where ours does
 * @returns {Promise<number>} its exit code
 */
export function runNpm(args, stdio) {
  const cli = process.env.npm_execpath ?? '';
  const options = { cwd: ROOT, env: createNpmEnvironment(), ...(stdio && { stdio }) };
  return /npm-cli\.[cm]?js$/.test(cli)
    ? run(findMachineNode(), [cli, ...args], options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' });
}

export function createNpmEnvironment() {
  return { ...process.env, ...NPM_FOLDERS };
}

/**
 * The Node that npm itself runs on. Ours may be the project's own, which goes away while
 * node_modules is made anew.
 */
export function findMachineNode() {
  const node = process.env.npm_node_execpath;
  return node && existsSync(node) ? node : process.execPath;
}
