// Installs biber, with which tests read exported BibTeX, if Debian packages can be installed. Without
// it, these tests are skipped. This module runs on the machine's own Node.
import { spawnSync } from 'node:child_process';
import './answer-help.mjs';
import { run } from './run.mjs';

const PROGRAMS = ['biber'];

const missing = PROGRAMS.filter((program) => !starts(program, ['--version']));
const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

if (missing.length > 0 && starts('apt-get', ['--version']) && mayInstall()) {
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...missing],
  ]) {
    const [file = '', ...rest] = [...root, 'apt-get', ...args];
    await run(file, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}

const absent = PROGRAMS.filter((program) => !starts(program, ['--version']));
if (absent.length > 0) console.log(`Not installed: ${absent.join(', ')}. Some tests are skipped.`);

function mayInstall() {
  return root.length === 0 || starts('sudo', ['-n', 'true']);
}

/** @param {string} file @param {readonly string[]} args */
function starts(file, args) {
  return spawnSync(file, args, { stdio: 'ignore' }).status === 0;
}
