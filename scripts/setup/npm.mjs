import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';
import { run } from './run.mjs';

/** Keeps npm's cache inside the clone. */
const NPM_FOLDERS = { npm_config_cache: join(CACHE, 'npm'), npm_config_logs_max: '0' };

/**
 * Runs the npm that started this process, or the machine's.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} [stdio] where its output goes; inherited by
 *   default
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
 * Finds the Node that npm runs on. The current one may be the project's own, which disappears while
 * node_modules is reinstalled.
 */
export function findMachineNode() {
  const node = process.env.npm_node_execpath;
  return node && existsSync(node) ? node : process.execPath;
}
