import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readChecksummed, writeChecksummed } from './checksummed-file.ts';

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-sealed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it('is read back unchanged, and leaves no temporary file', () => {
  const folder = createFolder();
  for (const bytes of [Uint8Array.of(7, 8, 9), new Uint8Array()]) {
    writeChecksummed(join(folder, 'one'), bytes);
    expect([...(readChecksummed(join(folder, 'one')) ?? [0])]).toEqual([...bytes]);
  }
  expect(readdirSync(folder)).toEqual(['one']);
});

it('is undefined if it is missing, truncated or changed', () => {
  const path = join(createFolder(), 'two');
  expect(readChecksummed(path)).toBeUndefined();
  writeChecksummed(
    path,
    Uint8Array.from({ length: 100 }, (_, at) => at),
  );
  const whole = readFileSync(path);
  const changed = Buffer.from(whole);
  changed[60] = 255;
  for (const spoilt of [whole.subarray(0, 80), whole.subarray(0, 20), Buffer.alloc(0), changed]) {
    writeFileSync(path, spoilt);
    expect(readChecksummed(path)).toBeUndefined();
  }
});
