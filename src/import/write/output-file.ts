import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Writes are gathered to this many characters. */
const BUFFER = 1 << 20;

/** Writes a new file whose bytes are on the disk when it is closed. */
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
      if (pending.length > BUFFER) flush();
    },
    /** Bytes so far, about. */
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
