import { describe, expect, test } from 'vitest';
import { applyRepairs, proposeRepairs } from './propose-repairs.ts';

const repair = (text: string) => applyRepairs(text, proposeRepairs(text));

describe('lost TeX', () => {
  test.each([
    ['the tensor G_{LM} to', 'the tensor $G_{LM}$ to'],
    ['at 256^2 and 512^2 resolutions', 'at $256^2$ and $512^2$ resolutions'],
    [
      'the gap M^c_{rho}(T) of a map T. That gap',
      'the gap $M^c_{\\rho}(T)$ of a map $T$. That gap',
    ],
    ['maps T=nabla f_theta, where', 'maps $T=\\nabla f_\\theta$, where'],
    ['between Tsharpmu and nu, regularized', 'between $T\\sharp\\mu$ and $\\nu$, regularized'],
    [
      'rate varepsilon_u; a law (-varepsilon_ur)^{2/3}, while',
      'rate $\\varepsilon_u$; a law $(-\\varepsilon_u r)^{2/3}$, while',
    ],
    [
      'scaling langle(Delta u_L)^{2n}ranglelangleDelta u_Lrangler; iv)',
      'scaling $\\langle(\\Delta u_L)^{2n}\\rangle\\langle\\Delta u_L\\rangle r$; iv)',
    ],
    ["velocities u_L or u_L^{'}, pairwise", "velocities $u_L$ or $u_L'$, pairwise"],
    ["difference Delta u_L=u_L^{'}-u_L and", "difference $\\Delta u_L=u_L'-u_L$ and"],
    ['cost O(dm + m^2) for', 'cost $O(dm + m^2)$ for'],
    ['in O(n log n) time', 'in $O(n \\log n)$ time'],
    [
      'as S(True) + D_{KL}(True||Model), and',
      'as $S(\\text{True}) + D_{KL}(\\text{True}\\,\\|\\,\\text{Model})$, and',
    ],
    ['p < 10^-8 in both', '$p < 10^{-8}$ in both'],
    ['the loss L_{joint} is', 'the loss $L_{\\text{joint}}$ is'],
    ['norm in mathbb{R}^d with', 'norm in $\\mathbb{R}^d$ with'],
    ['reduced by 2.4times, and', 'reduced by 2.4×, and'],
    ['an 8times 8 or 16times16 grid', 'an $8\\times 8$ or $16\\times 16$ grid'],
  ])('%s', (before, after) => {
    expect(repair(before)).toBe(after);
  });

  test('turns a letter into math only if a formula of the same text uses it', () => {
    expect(repair('a map T of dimension d')).toBe('a map T of dimension d');
    expect(repair('cost O(d) for a map T of dimension d')).toBe(
      'cost $O(d)$ for a map T of dimension $d$',
    );
  });

  test('does not treat the article or the pronoun as a variable', () => {
    const text = 'With a_i and I_j we show a result that I like; (a) first, (i) second.';
    expect(repair(text)).toBe(
      'With $a_i$ and $I_j$ we show a result that I like; (a) first, (i) second.',
    );
  });

  test('does not change labels, initials and lists of letters', () => {
    const text = 'of O(T) and O(N) by J. T. Smith, T cells, Appendix T. Then (K, N, M) and (T).';
    expect(repair(text)).toBe(text.replace('O(T)', '$O(T)$').replace('O(N)', '$O(N)$'));
  });

  test('finds nothing in a repaired text', () => {
    const once = repair('cost O(dm^2) for dimension d, 44\\% faster');
    expect(proposeRepairs(once)).toEqual([]);
  });
});

describe('text that is not lost TeX', () => {
  test.each([
    'It runs 2.5 times faster, 1.7/1.9 times FPS, three times, and 3 times 2 is six.',
    'A sharp rise, sharply, sharpness, in C# and C sharp.',
    'The nu-metal band; approx 5 people; rho is a word, as are pi, mu, chi and xi.',
    'Kendall-tau and Kendall’s tau, Spearman’s rho, omega-3, gamma rays, lambda calculus.',
    'The alpha of 0.05, an alpha version, a beta version, an annealed beta distribution.',
    'Log in to max out the sum of all minima, to sup with an infant at infinity.',
    'The function parameter(s), alpha(s), option(s), f(s) and Table S(2).',
    'snake_case, learning_rate, x_train, U_Net, train_loss_{avg}, my_file_name and __init__.',
    'Write `x^y` or `a_i` in code; open data_v2.csv, src/f_x.py or x_1.txt.',
    'Mail o_n@x_y.example or see https://example.org/a_b^c/G_{LM}/?q=x_1 now.',
    'It costs $5 in O(n) shops, and $6 in others.',
    'The <projektor> framework is a novel *two-stage* process, at [9] and [17].',
    'As in [Makkuva+ 2020, Korotin+2020] and Amos+2017; [1] Yu, Alex, et al. 2021.',
    'They are 1.7x - 2.7x faster with 1x1 patches of 476x476 pixels, SatMAE++ and C++.',
    'On 512 V100 GPUs(40% of peak), POT[1], 50,176 tokens, 4-8 bits, ViT-H/14, GPT-3 175B.',
    'An area of 5 m^2 at 3 kg/m^2, winds of 2 m s^-1 and 5 km^2.',
    'Ineq-Comp, O(OD)2, O(N2), 1.2x10^-117, O(days), E(3), CO_2 and PM_{2.5}.',
    "Run rm -rf (rm files) with --flag, a--b, and “quotes” or 'single' ones.",
    'Is a^ b or _ c; 3 ^ 4; {braces} and {a: 1}; 5 > 3 < 7; a = b.',
    'a partial result, delta changes, the Delta in Sigma rules, nabla',
  ])('%s', (text) => {
    expect(proposeRepairs(text)).toEqual([]);
  });

  test('a text with intact TeX is never changed', () => {
    expect(proposeRepairs('With $O(n^2)$ and O(n^2), 44\\% of f_theta')).toEqual([]);
    expect(proposeRepairs('With \\(x_i\\) and x_i')).toEqual([]);
    expect(proposeRepairs('With \\alpha_i and x_i')).toEqual([]);
  });
});
