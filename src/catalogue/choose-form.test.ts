import { expect, test } from 'vitest';
import { chooseForm } from './choose-form.ts';

test.each([
  [
    [
      ['pruned', 1],
      ['pruning', 2],
    ],
    'pruning',
  ],
  [
    [
      ['Pruning', 5],
      ['pruning', 1],
    ],
    'pruning',
  ],
  [
    [
      ['Pruning', 2],
      ['prunes', 2],
      ['pruning', 1],
    ],
    'pruning',
  ],
  [[['ImageNet', 3]], 'ImageNet'],
  [
    [
      ['Dot-Product', 2],
      ['dot product', 2],
    ],
    'dot product',
  ],
  [
    [
      ['one', 1],
      ['two', 1],
    ],
    'one',
  ],
  [[], ''],
] as const)('chooses from %j “%s”', (forms, chosen) => {
  expect(chooseForm(forms)).toBe(chosen);
});
