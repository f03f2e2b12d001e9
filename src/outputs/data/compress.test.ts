import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodeFile, getCompressionSuffix } from './compress.ts';

it('compresses files with many papers and adds the suffix .gz', () => {
  expect([43, 2000, 2001].map(getCompressionSuffix)).toEqual(['', '', '.gz']);
});

it('is lossless and deterministic', async () => {
  const text = 'Bézenac, “ℝ²”\n'.repeat(100);
  const bytes = await encodeFile('papers.bib.gz', text);
  expect(gunzipSync(bytes).toString()).toBe(text);
  expect(await encodeFile('papers.bib.gz', text)).toEqual(bytes);
  expect(bytes.subarray(4, 8)).toEqual(Uint8Array.of(0, 0, 0, 0)); // no modification time
  expect(new TextDecoder().decode(await encodeFile('papers.bib', text))).toBe(text);
});
