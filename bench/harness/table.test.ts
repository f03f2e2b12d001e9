import { expect, it } from 'vitest';
import { formatTable } from './table.ts';

it('aligns the first column left and the others right', () => {
  const table = formatTable([
    ['', 'papers', 'ms'],
    ['plain', '7', '12.5'],
    ['with facets', '10,000'],
  ]);
  expect(table.split('\n')).toEqual([
    '             papers    ms',
    'plain             7  12.5',
    'with facets  10,000',
  ]);
});
