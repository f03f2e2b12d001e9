import { describe, expect, test } from 'vitest';
import { formatPrinted, getName, splitName } from './person-name.ts';

describe('splitName', () => {
  test.each([
    ['Noël Vouitsis', { given: 'Noël', family: 'Vouitsis' }],
    ['Gordon L Kindlmann', { given: 'Gordon L', family: 'Kindlmann' }],
    ['A. Emin Orhan', { given: 'A. Emin', family: 'Orhan' }],
    ['Jung-Woo Ha', { given: 'Jung-Woo', family: 'Ha' }],
    ['Emmanuel de Bézenac', { given: 'Emmanuel', particle: 'de', family: 'Bézenac' }],
    ['Vincent van den Berg', { given: 'Vincent', particle: 'van den', family: 'Berg' }],
    ['Ana de la Cruz Pérez', { given: 'Ana', particle: 'de la', family: 'Cruz Pérez' }],
    ["Moreno D'Incà", { given: 'Moreno', family: "D'Incà" }],
    [
      'Ludwig van Beethoven Jr.',
      { given: 'Ludwig', particle: 'van', family: 'Beethoven', suffix: 'Jr.' },
    ],
    ['Henry Ford III', { given: 'Henry', family: 'Ford', suffix: 'III' }],
    ['danah boyd', { given: 'danah', family: 'boyd' }],
    ['  Ada \n Lovelace ', { given: 'Ada', family: 'Lovelace' }],
  ])('splits %s', (printed, parts) => {
    expect(splitName(printed)).toEqual(parts);
  });

  test.each([
    ['Bézenac, Emmanuel de', { given: 'Emmanuel de', family: 'Bézenac' }],
    ['de Bézenac, Emmanuel', { given: 'Emmanuel', particle: 'de', family: 'Bézenac' }],
    ['King, Jr., Martin Luther', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['García Márquez, Gabriel', { given: 'Gabriel', family: 'García Márquez' }],
    ['Martin Luther King, Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ])('splits the inverted name %s', (printed, parts) => {
    expect(splitName(printed)).toEqual(parts);
  });

  test.each([
    'Aradea',
    '张伟',
    'The ATLAS Collaboration',
    'GLM Team',
    'Acme Research, Inc.',
    'Bell & Sons',
    '',
  ])('does not split %s', (printed) => {
    expect(splitName(printed)).toEqual({ literal: printed });
  });
});

test.each([
  ['山田 太郎', { family: '山田', given: '太郎' }],
  ['김 민수', { family: '김', given: '민수' }],
  ['王小明', { literal: '王小明' }],
  ['World Lamp Organization', { literal: 'World Lamp Organization' }],
])('%s is split and printed in its own order', (printed, name) => {
  expect(splitName(printed)).toEqual(name);
  expect(formatPrinted(splitName(printed))).toBe(printed);
});

test('known parts replace those of the printed name', () => {
  const contributors = {
    'J. Del Hoyo': { family: 'Del Hoyo', given: 'J.' },
    'Lamp Lovers': { literal: true as const },
    'Ada Quiet': { orcid: '0000-0002-1825-0097' },
  };
  expect(getName('J. Del Hoyo', contributors)).toEqual({ family: 'Del Hoyo', given: 'J.' });
  expect(getName('Lamp Lovers', contributors)).toEqual({ literal: 'Lamp Lovers' });
  expect(getName('Ada Quiet', contributors)).toEqual({ family: 'Quiet', given: 'Ada' });
  expect(getName('toString', contributors)).toEqual({ literal: 'toString' });
});
