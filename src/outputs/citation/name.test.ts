import { describe, expect, test } from 'vitest';
import { splitName } from './name.ts';

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
