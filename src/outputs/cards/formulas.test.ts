import { expect, test } from 'vitest';
import { FORMULA_SHEET } from '../../abstract/formula-sheet.fixture.ts';
import { toPlain } from '../../abstract/plain.ts';
import { raiseScripts } from './raise-scripts.ts';
import { createSetter } from './set-text.ts';

test('a card has a typeface for every character of a formula', async () => {
  const lines = FORMULA_SHEET.map((source) => raiseScripts(toPlain(source)));
  const setter = (await createSetter('title', lines.join(' ')))(40, 'ltr');
  expect(lines.filter((line) => !setter.canDraw(line))).toEqual([]);
});
