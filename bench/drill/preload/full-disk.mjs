// Makes writes below DRILL_PLACE fail with ENOSPC after DRILL_ROOM bytes, in each process and
// thread.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const place = process.env.DRILL_PLACE ?? '/nowhere';
let room = Number(process.env.DRILL_ROOM);
/** @type {Map<number, string>} Paths of files that are open for writing */
const open = new Map();

/** @param {unknown} path @param {unknown} data @param {string} syscall */
function spend(path, data, syscall) {
  const name = path instanceof URL ? fileURLToPath(path) : path;
  if (typeof name !== 'string' || !resolve(name).startsWith(place)) return;
  room -= sizeOf(data);
  if (room >= 0) return;
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
  spend(open.get(file), data, 'write');
  return writeSync(file, data, ...rest);
};
fs.writeFileSync = (path, data, ...rest) => {
  spend(typeof path === 'number' ? open.get(path) : path, data, 'write');
  writeFileSync(path, data, ...rest);
};
fs.promises.writeFile = async (path, data, ...rest) => {
  spend(path, data, 'write');
  return writeFile(path, data, ...rest);
};
fs.promises.open = async (path, ...rest) => {
  const handle = await openHandle(path, ...rest);
  const own = handle.writeFile.bind(handle);
  handle.writeFile = async (data, ...more) => {
    spend(path, data, 'write');
    return own(data, ...more);
  };
  return handle;
};
syncBuiltinESMExports();
