import { expect, test } from 'vitest';
import { getDirection, isolate } from './direction.ts';

test.each([
  ['التعلم العميق للحدائق (gardens)', 'rtl'],
  ['“למידה עמוקה”', 'rtl'],
  ['$O(n)$ التعلم', undefined],
  ['Deep learning of العربية', undefined],
  ['2024', undefined],
  ['', undefined],
])('the direction of %s is %s', (text, direction) => {
  expect(getDirection(text)).toBe(direction);
});

test.each([
  ['Ada Quiet', 'Ada Quiet'],
  ['عادة هادئة', '\u2068عادة هادئة\u2069'],
  ['\u202Eforced', '\u2068\u202Eforced\u2069'],
  ['\u2067left \u2066open', '\u2068\u2067left \u2066open\u2069\u2069\u2069'],
  ['ends\u2069 twice\u2066\u2069\u2069', '\u2068ends twice\u2066\u2069\u2069'],
])('isolates %j, so that it does not affect the names around it', (name, isolated) => {
  expect(isolate(name)).toBe(isolated);
});
