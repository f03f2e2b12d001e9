import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Buffer size in characters. */
const BUFFER_SIZE = 1 << 20;

/** Opens a new file for buffered writes. `close` syncs it to disk. */
export function openOutput(path: string) {
  const file = openSync(path, 'wx');
  let pending = '';
  let written = 0;
  const flush = (): void => {
    const bytes = Buffer.from(pending, 'utf8');
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    written += bytes.length;
    pending = '';
  };
  return {
    write(text: string): void {
      pending += text;
      if (pending.length > BUFFER_SIZE) flush();
    },
    /** Approximate number of bytes written. */
    size: (): number => written + pending.length,
    close(): void {
      try {
        flush();
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    },
  };
}

export function writeOutput(path: string, text: string): void {
  const output = openOutput(path);
  output.write(text);
  output.close();
}
