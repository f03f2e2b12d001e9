// Makes writes below DRILL_FOLDER fail with ENOSPC after DRILL_FREE_BYTES bytes, in each process and
// thread.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.env.DRILL_FOLDER ?? '/nowhere';
let freeBytes = Number(process.env.DRILL_FREE_BYTES);
/** @type {Map<number, string>} Paths of files that are open for writing */
const open = new Map();

/** @param {unknown} path @param {unknown} data @param {string} syscall */
function countBytes(path, data, syscall) {
  const name = path instanceof URL ? fileURLToPath(path) : path;
  if (typeof name !== 'string' || !resolve(name).startsWith(folder)) return;
  freeBytes -= sizeOf(data);
  if (freeBytes >= 0) return;
  throw Object.assign(new Error(`ENOSPC: no space left on device, ${syscall}`), {
    code: 'ENOSPC',
    errno: -28,
    syscall,
    path: name,
  });
}

/** @param {unknown} data */
function sizeOf(data) {
  if (typeof data === 'string') return Buffer.byteLength(data);
  return ArrayBuffer.isView(data) ? data.byteLength : 0;
}

const { openSync, writeFileSync, writeSync } = fs;
const { writeFile, open: openHandle } = fs.promises;
fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest);
  open.set(file, String(path));
  return file;
};
fs.writeSync = (
  /** @type {number} */ file,
  /** @type {any} */ data,
  /** @type {any[]} */ ...rest
) => {
  countBytes(open.get(file), data, 'write');
  return writeSync(file, data, ...rest);
};
fs.writeFileSync = (path, data, ...rest) => {
  countBytes(typeof path === 'number' ? open.get(path) : path, data, 'write');
  writeFileSync(path, data, ...rest);
};
fs.promises.writeFile = async (path, data, ...rest) => {
  countBytes(path, data, 'write');
  return writeFile(path, data, ...rest);
};
fs.promises.open = async (path, ...rest) => {
  const handle = await openHandle(path, ...rest);
  const writeOriginal = handle.writeFile.bind(handle);
  handle.writeFile = async (data, ...more) => {
    countBytes(path, data, 'write');
    return writeOriginal(data, ...more);
  };
  return handle;
};
syncBuiltinESMExports();
