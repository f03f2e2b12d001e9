import { describe, expect, test } from 'vitest';
import { readTexText } from './tex-text.ts';

const read = (source: string) => readTexText(source, true);

describe('accents of every form', () => {
  test.each([
    ["\\'e \\'{e} {\\'e} {\\'{e}} \\' e", 'é é é é é'],
    ['{\\~{\\^e}} \\~{\\^{e}} \\~\\^e \\d{\\^o}', 'ễ ễ ễ ộ'],
    ["\\'{\\i} \\'\\i{} \\\"{\\i}x {\\v{\\j}}", 'í í ïx ǰ'],
    ['\\textcommabelow{s} \\textcommabelow t', 'ș ț'],
    ['\\h{a} \\H{o} \\k{a} \\r{u} \\v{c} \\u{g} \\b{k} \\c{c} \\=a \\.z', 'ả ő ą ů č ğ ḵ ç ā ż'],
    ['Jo$\\tilde{a}$o and $\\acute{A}$lvarez, Ren$\\acute e$', 'João and Álvarez, René'],
    ['$\\tilde{a}$ is a formula', '$\\tilde{a}$ is a formula'],
    ['\\^{} \\~{}', '^ ~'],
    ['{\\AA}ngstr{\\"o}m, \\O{}re, \\ss', 'Ångström, Øre, ß'],
  ])('%s', (source, text) => {
    expect(read(source)).toEqual({ text, unknown: [] });
  });
});

describe('commands without text vanish', () => {
  test.each([
    ['{\\relax Th}omas \\relax X', 'Thomas X'],
    ["d'\\hspace{0pt} Or, a\\hspace{1em}b", "d' Or, a b"],
    ['shelf\\/ful, co\\-op, a\\!b\\@.', 'shelfful, coop, ab.'],
    ['\\protect\\emph{x} \\protect{y}', '*x* y'],
    ['{\\small fine} {\\Large big} \\normalsize', 'fine big '],
    ['\\vphantom{\\int}x\\label{eq:a}', 'x'],
  ])('%s', (source, text) => {
    expect(read(source)).toEqual({ text, unknown: [] });
  });
});

describe('text commands are converted', () => {
  test.each([
    ['N\\textsubscript{2}O, 21\\textsuperscript{st}, x\\textsuperscript{2}', 'N₂O, 21st, x²'],
    ['\\textit{recA} and \\emph{in situ} and {\\em so}', '*recA* and *in situ* and {\\em so}'],
    ['\\textsc{Wells} \\textrm{of} \\mbox{9.1 kg$^{-2}$}', 'Wells of 9.1 kg$^{-2}$'],
    ['7\\,\\ensuremath{\\mu}m, \\ensuremath{x^{2}}', '7 μm, $x^{2}$'],
    ['\\url{https://wells.example/a\\_b\\%c}', 'https://wells.example/a_b%c'],
    ['\\href{https://w.example}{the \\"uber well}', '\\href{https://w.example}{the über well}'],
    ['\\textbf{deep}', '\\textbf{deep}'],
    ['\\texorpdfstring{$H_2$}{H2}', 'H2'],
    ['{\\apj} and \\mnras, \\aap', 'The Astrophysical Journal and Monthly Notices of the Royal Astronomical Society, Astronomy & Astrophysics'], // prettier-ignore
    ['{{Nested {W}ells}}', 'Nested Wells'],
    ['\\enquote{Wells}', '“Wells”'],
  ])('%s', (source, text) => {
    expect(read(source)).toEqual({ text, unknown: [] });
  });
});

describe('quotes and dashes are read as in TeX', () => {
  test.each([
    ["`Wells' and ``ropes''", '‘Wells’ and “ropes”'],
    ["`don't dig', we're told", "‘don't dig’, we're told"],
    ["the wells' depth", "the wells' depth"],
    ['1--2 --- 3 -{}- 4', '1–2 — 3 -- 4'],
    ["a `b $f'$ c'", "a `b $f'$ c'"],
  ])('%s', (source, text) => {
    expect(read(source).text).toBe(text);
  });
});

describe('math that Zotero escaped is restored', () => {
  test.each([
    ['\\$x\\_i\\$ and \\$n\\$', '$x_i$ and $n$'],
    ['\\$O({\\textbackslash}sqrt\\{\\vphantom{\\}}n\\vphantom{\\{}\\})\\$', '$O(\\sqrt{n})$'],
    ['\\${\\textbackslash}alpha{\\textasciicircum}2\\$-wells', '$\\alpha^2$-wells'],
    ['\\$k {$<$} 3\\$', '$k < 3$'],
    ['\\$f(x)\\$ and \\$k=3\\$', '$f(x)$ and $k=3$'],
    ['from \\$5 to \\$6, or \\$5-\\$6', 'from \\$5 to \\$6, or \\$5-\\$6'],
    ['US\\$ and AU\\$', 'US\\$ and AU\\$'],
  ])('%s', (source, text) => {
    expect(read(source).text).toBe(text);
  });
});

test.each([
  [String.raw`{\textbackslash}textit\{Foo\} wells`, '*Foo* wells'],
  [String.raw`{\textbackslash}emph\{\vphantom{\}}Foo\vphantom{\{}\}`, '*Foo*'],
  [String.raw`\textbackslash emph\{Foo\}`, '*Foo*'],
  [String.raw`{\textbackslash}mbox\{a {\textbackslash}textbf\{b\}\}`, String.raw`a \textbf{b}`],
  [String.raw`{\textbackslash}textbf\{$x\_i$\}`, String.raw`\textbf{$x\_i$}`],
])('a command that Zotero escaped is restored: %s', (source, text) => {
  expect(read(source)).toEqual({ text, unknown: [] });
});

test('unknown commands are kept with their arguments, and reported', () => {
  expect(read('by {\\ourwell} and \\deep{very {so}} $\\deep$')).toEqual({
    text: 'by \\ourwell and \\deep{very so} $\\deep$',
    unknown: ['\\ourwell', '\\deep'],
  });
});

test('commands with names that every object inherits are unknown', () => {
  const source = '\\constructor{a} \\toString{b} \\valueOf{c} \\hasOwnProperty{d}';
  expect(read(source).text).toBe(source);
});

test('outside BibTeX, braces, hyphens and quotes are text', () => {
  const source = "a set {x, y} -- `so' ~ b";
  expect(readTexText(source, false)).toEqual({ text: source, unknown: [] });
});

test('reading deep nesting and long texts terminates', () => {
  expect(read(`${'{'.repeat(5000)}x`).text).toContain('x');
  expect(read('`a '.repeat(20_000)).text).toHaveLength(60_000);
  expect(read("\\'{".repeat(20_000)).text.length).toBeGreaterThan(0);
});
