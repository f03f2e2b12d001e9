import { readFile } from 'node:fs/promises';
import { decompress } from 'wawoff2';
import { expect, test } from 'vitest';
import { fixAssemblies } from './fix-assemblies.ts';
import { MATH_FILE } from './math-fonts.ts';

test('arrows with a head that cannot be attached are corrected once', async () => {
  const file = new URL(`../../node_modules/${MATH_FILE}`, import.meta.url);
  const font = Buffer.from(await decompress(await readFile(file)));
  expect(fixAssemblies(font)).toBeGreaterThan(0);
  expect(fixAssemblies(font)).toBe(0);
});

test('a font without a MATH table is rejected', () => {
  expect(() => fixAssemblies(new Uint8Array(12))).toThrow('no MATH table');
});
