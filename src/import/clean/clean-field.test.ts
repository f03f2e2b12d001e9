import { describe, expect, test } from 'vitest';
import { cleanAbstract, cleanFieldLine } from './clean-field.ts';

describe('unambiguous syntax is cleaned', () => {
  test.each([
    [
      'tex',
      '{\\"U}ber \\\'el\\`eve Gar\\c{c}on {\\aa}s{\\o} \\L{}ukasz \\v{S}koda na\\"{\\i}ve',
      'Über élève Garçon åsø Łukasz Škoda naïve',
    ],
    ['tex', "The {BERT} of {\\em two} \\& 50\\% --- a``b''", 'The BERT of {\\em two} & 50% — a“b”'],
    ['tex', 'A cost of $\\mathcal{O}(n^{2})$ and {$k$}', 'A cost of $\\mathcal{O}(n^{2})$ and $k$'],
    ['markup', 'AT&amp;T &lt;b&gt; &#177; &amp;lt;', 'AT&T <b> ± <'],
    ['markup', 'H<sub>2</sub>O and x<sup>i</sup> <i>in vitro</i>', 'H₂O and x${}^{i}$ *in vitro*'],
    [
      'markup',
      'de(cid:12)ne the e(cid:14)cient ﬁeld of co\u00ADoperation',
      'define the efficient field of cooperation',
    ],
    ['markup', 'MÃ¼ller â€œsaysâ€\u009d naÃ¯ve', 'Müller “says” naïve'],
    ['markup', 'Nguy\\~ên of \\alpha-risk', 'Nguyễn of $\\alpha$-risk'],
  ] as const)('%s: %s', (dialect, source, text) => {
    expect(cleanFieldLine(source, dialect)).toEqual({ text, notes: [] });
  });

  test.each([
    'Spaß” und „Größe“ à « côté »',
    'a < b and c > d, <projektor> <b and c>',
    'It costs $5 or \\$6, R&D; x',
    '日本語の要旨、Ελληνικά',
  ])('but similar text is unchanged: %s', (source) => {
    expect(cleanFieldLine(source, 'markup').text).toBe(source);
  });
});

describe('an abstract', () => {
  test.each([
    ['Abstract: We show.', 'We show.'],
    ['ABSTRACT—We show.', 'We show.'],
    ['Abstract notions of convexity.', 'Abstract notions of convexity.'],
    ['One line\nand the next non-\nlinear one.', 'One line and the next non-linear one.'],
    ['One.\n\nTwo.', 'One.\n\nTwo.'],
    ['  One,\nstill one.\n  Two.\n', 'One, still one.\n\nTwo.'],
    ['One,\n    still one,\n    and on.', 'One, still one, and on.'],
    ['<jats:title>Abstract</jats:title><jats:p>One.</jats:p><jats:p>Two.</jats:p>', 'One.\n\nTwo.'],
    ['One.\u2029Two\u2028more.', 'One.\n\nTwo more.'],
  ])('%j', (source, text) => {
    expect(cleanAbstract(source, 'markup').text).toBe(text);
  });
});

describe('ambiguous syntax is unchanged and noted', () => {
  test.each([
    ['see (cid:88) there', /unknown glyph \(cid:88\)/],
    ['a lost \uFFFD', /U\+FFFD/],
    ['by \\ourmethod', /unknown TeX unchanged: \\ourmethod/],
    ['a\u0007b', /control character U\+0007/],
  ])('%j', (source, note) => {
    const { text, notes } = cleanFieldLine(source, 'markup');
    expect(notes.join()).toMatch(note);
    expect(text).toBe(source.replace('\u0007', ''));
  });
});
