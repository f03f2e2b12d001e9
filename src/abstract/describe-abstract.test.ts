import { expect, test } from 'vitest';
import { describeAbstract } from './describe-abstract.ts';

const words = (count: number) => `Lamps${' lamps'.repeat(count - 1)}`;

test.each([
  ['ends at the last sentence that fits', `${words(20)}. Wicks. ${words(20)}.`, /Wicks\.$/],
  ['contains all of a short abstract', 'Lamps burn.', /^Lamps burn\.$/],
  ['contains a long first sentence in full', `${words(40)}. Wicks.`, /^(?:lamps ?){40}\.$/i],
  ['contains a long sentence after a short one', `Hi. ${words(30)}. Wicks.`, /^Hi\..*lamps\.$/],
  ['contains complete words of a very long sentence', `${words(90)}.`, /^(?:lamps ?){26}…$/i],
  [
    'is not cut inside a formula, nor in front of its full stop',
    `${words(25)} with $a. B = c. D$ and oil. ${words(20)}.`,
    /with a\.B = c\.D and oil\.$/,
  ],
  [
    'omits a formula that does not fit',
    `${words(25)} $x = ${Array.from({ length: 20 }, () => 'y').join(' + ')}$ ${words(90)}.`,
    /^(?:lamps ?){25}…$/i,
  ],
  [
    'does not end at an abbreviation',
    `${words(18)} by Lee et al. In Eq. 4, i.i.d. Gaussian, w.l.o.g. Bath. ${words(20)}.`,
    /Bath\.$/,
  ],
  ['cuts text without spaces between characters', '灯'.repeat(400), /^灯{159}…$/u],
  ['is empty without an abstract', '', /^$/],
])('a description %s', (_, abstract, expected) => {
  expect(describeAbstract(abstract)).toMatch(expected);
});
