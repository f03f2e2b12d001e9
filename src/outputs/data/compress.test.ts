import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodeFile, getCompressedEnding } from './compress.ts';

it('compresses files of many papers, and says so in their names', () => {
  expect([43, 2000, 2001].map(getCompressedEnding)).toEqual(['', '', '.gz']);
});

it('gives back the text, and the same bytes each time', async () => {
  const text = 'Bézenac, “ℝ²”\n'.repeat(100);
  const bytes = await encodeFile('papers.bib.gz', text);
  expect(gunzipSync(bytes).toString()).toBe(text);
  expect(await encodeFile('papers.bib.gz', text)).toEqual(bytes);
  expect(bytes.subarray(4, 8)).toEqual(Uint8Array.of(0, 0, 0, 0)); // no time of its making
  expect(new TextDecoder().decode(await encodeFile('papers.bib', text))).toBe(text);
});
