import { expect, it } from 'vitest';
import { shortenTitle } from './shorten-title.ts';

it('leaves short titles and cuts long ones between words', () => {
  expect(shortenTitle('Optimal transport')).toBe('Optimal transport');
  expect(shortenTitle(`${'word '.repeat(11)}unbroken`)).toBe(`${'word '.repeat(11).trim()}…`);
  expect(shortenTitle('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
});
