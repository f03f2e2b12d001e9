// Runs on the machine's own Node (20 or newer) before anything is installed: node: modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { withLock } from './lock.mjs';
import { isNewEnough } from './node-version.mjs';
import { createNpmEnvironment, findMachineNode, runNpm } from './npm.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { run } from './run.mjs';

const MODULES = join(ROOT, 'node_modules');

/**
 * Installs what package-lock.json asks for, unless it is there already.
 *
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node to run everything else
 *   with, and the environment that makes it the first one found
 * @throws {Error} with a message that says what to do
 */
export async function ensureInstalled() {
  if (!isInstalled()) {
    await withLock('install', async () => {
      if (isInstalled()) return;
      console.log('Installing what package-lock.json lists (the first time takes a minute) …');
      await install();
      if (!hasPackages()) {
        throw new Error(
          'package.json and package-lock.json disagree. Run "npm install" to bring them together.',
        );
      }
    });
  }
  const node = findNode();
  if (!node) {
    throw new Error(
      'No Node that can run this project was found. The npm package "node" brings one, unless ' +
        'its install script may not run; allow it, or install Node 24 from https://nodejs.org.',
    );
  }
  return { node, env: createEnvironment(node) };
}

function isInstalled() {
  return hasPackages() && findNode() !== undefined;
}

/** Whether npm's own record of node_modules, and the files, agree with package-lock.json. */
function hasPackages() {
  const present = readLock(join(MODULES, '.package-lock.json'));
  return Object.entries(readLock(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' ||
      optional ||
      (present[path]?.version === version && existsSync(join(ROOT, path, 'package.json'))),
  );
}

/** @typedef {Record<string, { version: string, optional?: boolean }>} Packages by path */

/**
 * @param {string} file
 * @returns {Packages} none when the file is missing or broken
 */
function readLock(file) {
  try {
    const lock = /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(file, 'utf8')));
    return lock.packages;
  } catch {
    return {};
  }
}

async function install() {
  rmSync(MODULES, { recursive: true, force: true });
  // Not `npm ci`: it refuses a lock file that lacks a package of some other platform, which happens
  // where the registry lacks it. Dependencies for development are needed under
  // NODE_ENV=production too. The engines of some differ from the machine's Node, which only starts us.
  const code = await runNpm([
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) {
    throw new Error('npm could not install (see above). If the network failed, run this again.');
  }
  // With npm's `ignore-scripts` the package "node" has not fetched its binary. Its script only
  // installs the package of this platform, which has no scripts.
  if (!findNode()) {
    console.log('Fetching the binary of Node, which npm was told not to do …');
    const cwd = join(MODULES, 'node');
    const env = createNpmEnvironment();
    await run(findMachineNode(), ['installArchSpecificPackage.js'], { cwd, env });
    const link = join(MODULES, '.bin', 'node');
    if (process.platform !== 'win32' && !existsSync(link)) symlinkSync('../node/bin/node', link);
  }
}

/**
 * The project's own Node, from the npm package "node"; else the machine's, when it is new enough.
 *
 * @returns {string | undefined}
 */
function findNode() {
  const own = ['node', 'node.exe'].map((name) => join(MODULES, 'node', 'bin', name));
  return [...own, process.execPath].find(
    (file) => existsSync(file) && isNewEnough(askVersion(file)),
  );
}

/** @param {string} file */
function askVersion(file) {
  return spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout || '';
}

/** @param {string} node */
function createEnvironment(node) {
  const path = [dirname(node), join(MODULES, '.bin'), process.env.PATH].join(delimiter);
  return {
    ...process.env,
    PATH: path,
    // Both would write into the home or temporary folder.
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: join(CACHE, 'node'),
  };
}
