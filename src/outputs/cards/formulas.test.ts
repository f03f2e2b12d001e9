import { expect, test } from 'vitest';
import { FORMULA_SHEET } from '../../abstract/formula-sheet.fixture.ts';
import { toPlain } from '../../abstract/plain.ts';
import { toUnicodeScripts } from './unicode-scripts.ts';
import { createTypesetter } from './typesetter.ts';

test('there is a font for every character of formulas', async () => {
  const lines = FORMULA_SHEET.map((source) => toUnicodeScripts(toPlain(source)));
  const typesetter = (await createTypesetter('title', lines.join(' ')))(40, 'ltr');
  expect(lines.filter((line) => !typesetter.canDraw(line))).toEqual([]);
});
