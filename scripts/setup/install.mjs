// Imports only node: modules, because it runs before anything is installed, on the machine's own Node
// (20 or newer).
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
 * Installs the packages of package-lock.json, unless they are installed already.
 *
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node to run everything else
 *   with, and an environment in which it comes first in PATH
 * @throws {Error} with a message that says what to do
 */
export async function ensureInstalled() {
  if (!isInstalled()) {
    await withLock('install', async () => {
      if (isInstalled()) return;
      console.log('Installing packages (this takes a minute the first time) …');
      await install();
      if (!hasPackages()) {
        throw new Error(
          'package.json and package-lock.json disagree. Run "npm install" to update the lock file.',
        );
      }
    });
  }
  const node = findNode();
  if (!node) {
    throw new Error(
      'No suitable Node was found. The npm package "node" provides one, unless its install script ' +
        'is disabled; allow it, or install Node 24 from https://nodejs.org.',
    );
  }
  return { node, env: createEnvironment(node) };
}

function isInstalled() {
  return hasPackages() && findNode() !== undefined;
}

/** Whether npm's record of node_modules, and the files there, match package-lock.json. */
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
 * @returns {Packages} empty if the file is missing or malformed
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
  // `npm ci` rejects a lock file without an optional package of another platform, which happens if
  // the registry lacks it. Development dependencies are needed under NODE_ENV=production too.
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
  // With npm's `ignore-scripts` the package "node" has no binary yet. Its script only installs the
  // package of this platform, which has no scripts.
  if (!findNode()) {
    console.log('Installing the Node binary, which npm is configured to skip …');
    const cwd = join(MODULES, 'node');
    const env = createNpmEnvironment();
    await run(findMachineNode(), ['installArchSpecificPackage.js'], { cwd, env });
    const link = join(MODULES, '.bin', 'node');
    if (process.platform !== 'win32' && !existsSync(link)) symlinkSync('../node/bin/node', link);
  }
}

/**
 * Finds the project's own Node, from the npm package "node", or the machine's if it is new enough.
 *
 * @returns {string | undefined}
 */
function findNode() {
  const installed = ['node', 'node.exe'].map((name) => join(MODULES, 'node', 'bin', name));
  return [...installed, process.execPath].find(
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
    // By default, both write into the home or temporary folder.
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: join(CACHE, 'node'),
  };
}
