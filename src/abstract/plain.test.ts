import { describe, expect, test } from 'vitest';
import { toPlain } from './plain.ts';

describe('a formula as text', () => {
  test.each([
    ['O(n\\log n)', 'O(n log n)'],
    ['\\beta', 'β'],
    ['2^n', '2^n'],
    ['\\mathbb{R}^d', 'ℝ^d'],
    ['\\mathrm{KL}(p\\|q)', 'KL(p‖q)'],
    ['\\mathcal{N}(\\mathbf{0}, \\mathbf{I})', 'N(0, I)'],
    ['G_{LM}', 'G_LM'],
    ['M^c_{\\rho}(T)', 'M_ρ^c(T)'],
    ['T\\sharp\\mu', 'T♯μ'],
    ['T=\\nabla f_\\theta', 'T = ∇f_θ'],
    ["\\Delta u_L=u_L'-u_L", 'Δu_L = u_L′−u_L'],
    ['(-\\varepsilon_u r)^{2/3}', '(−ε_u r)^(2/3)'],
    ['\\langle(\\Delta u_L)^{2n+1}\\rangle', '⟨(Δu_L)^(2n+1)⟩'],
    ['S(\\text{True}) + D_{KL}(\\text{True}\\,\\|\\,\\text{Model})', 'S(True)+D_KL(True ‖ Model)'],
    ['\\frac{a+b}{2}', '(a+b)/2'],
    ['\\frac{1}{2}J(X)', '1/2 J(X)'],
    ['S_K(E) := S(E,K)', 'S_K(E) := S(E, K)'],
    ['\\sqrt{2} + \\sqrt{x+1}', '√2+√(x+1)'],
    ['\\sum_{i=1}^n x_i', '∑_(i=1)^n x_i'],
    ['\\arg\\min_x f(x)', 'arg min_x f(x)'],
    ['\\hat{x} + \\bar{y} + \\tilde{O}(n)', 'x̂+ȳ+Õ(n)'],
    ['10^{-3}', '10^−3'],
    ['90^\\circ', '90°'],
    ['44\\%', '44%'],
    ['3.5\\times', '3.5×'],
    ['\\sim', '~'],
    ['1256 \\, \\text{kMAC/Pixel}', '1256 kMAC/Pixel'],
    ['\\textbf{Fast}', 'Fast'],
    ['\\textit{with the}', 'with the'],
    ['x \\mid y', 'x | y'],
    ['x_{1:T}', 'x_(1:T)'],
    ['\\begin{cases} a & b \\\\ c & d \\end{cases}', '{a b; c d'],
    ['\\mathop{\\rm argmin}_x f(x)', 'argmin_x f(x)'],
    ['2\\mathop{\\mathrm{Tr}}(A)', '2 Tr(A)'],
    ['a \\bmod b', 'a mod b'],
    ['\\overline{AB}', 'A\u0305B\u0305'],
    ['\\underline{x}', 'x\u0332'],
    ['\\widehat{CFK}', 'CF\u0302K'],
    ['\\underbrace{a+b}_{n}', '(a+b)_n'],
    ['\\binom{n}{k}', '(n; k)'],
    ['X \\stackrel{d}{=} Y', 'X =^d Y'],
    ['x_{\\text{max value}}', 'x_(max value)'],
    ['\\sideset{_1^2}{_3^4}\\sum', '_1^2∑_3^4'],
    ['\\textsc{Max}', 'Max'],
    ['\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}', '(1 2; 3 4)'],
    ['\\frac{1}{2\\sqrt 2}\\frac{n}{N}', '1/(2√2) n/N'],
    ['\\frac12(x+y)', '1/2 (x+y)'],
    ['\\sqrt{x}y + \\sqrt{x+1}y + \\sqrt[n]{x}y', '√x y+√(x+1)y+n√x y'],
    ['x^{\\frac12 y}', 'x^(1/2 y)'],
    ['\\hat{}', 'ˆ'],
    ['\\underline{\\quad} + \\overline{\\quad}', '_+‾'],
    ["\\'e", 'é'],
    ['\\text{\\l \\L}', 'łŁ'],
    ['a \\centerdot b', 'a⋅b'],
    ['\\rule[2pt]{1em}{.4pt} \\rule{1ex}{1ex} \\rule{1pt}{1em} a\\rule{0pt}{2ex}b', '—■|a b'],
    ['\\mathbbm{1}_A + \\mathds{R} + \\slashed{D} + \\nicefrac{1}{2}', '𝟙_A+ℝ+D̸+1/2'],
    ['\\nope{x}', '\\nope{x}'],
  ])('$%s$ reads %s', (tex, text) => {
    expect(toPlain(`$${tex}$`)).toBe(text);
  });
});

test('a commutative diagram with vertical arrows reads row by row', () => {
  const diagram = '\\begin{CD} A @>a>> V\\\\ @VVbV @AAcA\\\\ C @= D \\end{CD}';
  expect(toPlain(`$$${diagram}$$`)).toBe('A →^a V; ↓b ↑c; C = D');
});

describe('a text without markup', () => {
  test.each([
    ['a *two-stage* `x` process', 'a two-stage x process'],
    ['at https://a.b/c_d.', 'at https://a.b/c_d.'],
    ['\\href{https://a.b}{the code}', 'the code'],
    ["44\\% of ``best'' maps", '44% of “best” maps'],
    ['<projektor> & G', '<projektor> & G'],
    [' one\n two\u00a0three\u2028four\n\nfive\0 ', 'one two three four five'],
    ['', ''],
  ])('%j', (source, text) => {
    expect(toPlain(source)).toBe(text);
  });
});
