import { expect, it } from 'vitest';
import { listKnown } from './list-known.ts';

it('omits options that this Node rejects', () => {
  const known = '--max-semi-space-size=8';
  expect(listKnown([known, known])).toEqual([known, known]);
  expect(listKnown([known, '--no-such-option-of-any-release', known])).toEqual([known, known]);
});
