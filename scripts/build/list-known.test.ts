import { expect, it } from 'vitest';
import { listKnown } from './list-known.ts';

it('leaves out what this Node would end at', () => {
  const known = '--max-semi-space-size=8';
  expect(listKnown([known, known])).toEqual([known, known]);
  expect(listKnown([known, '--no-such-option-of-any-release', known])).toEqual([known, known]);
});
