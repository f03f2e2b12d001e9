import { expect, it } from 'vitest';
import { findScripts } from './find-scripts.ts';
import { toPlain } from './plain.ts';

const list = (source: string): string[] => {
  const plain = toPlain(source);
  const scripts = findScripts(source, plain);
  return scripts.flatMap((start, i) => (i % 2 === 0 ? plain.slice(start, scripts[i + 1]) : []));
};

it.each([
  ['a cache for $G_{LM}$ (G-cache)', ['_LM']],
  ['$u_L$ and $(-\\varepsilon_u r)^{2/3}$.', ['_L', '_u', '^(2/3)']],
  ['in $O(dm + m^2)$, at $256^2$ and $10^{-6}$', ['^2', '^2', '^−6']],
  ['$M^c_{\\rho}(T)$', ['_ρ', '^c']],
  ['$x_{i_j}^{2(n+1)}$', ['_(i_j)', '^(2(n+1))']],
  ['$a^*$ of $2^n$', ['^*', '^n']],
])('finds subscripts and superscripts of formulas: %s', (source, scripts) => {
  expect(list(source)).toEqual(scripts);
});

it.each(['a snake_case name', '`x_1`', 'x^2 as text', 'nothing', '$a$  $ $ b_c'])(
  'finds none outside of formulas: %s',
  (source) => {
    expect(list(source)).toEqual([]);
  },
);
