import fc from 'fast-check';

/**
 * Characters and sequences with a meaning in abstracts, HTML or addresses, or with an unusual
 * appearance.
 */
const FRAGMENTS = [
  ...['$', '$$', '\\(', '\\)', '\\[', '\\]', '\\', '\\\\', '{', '}', '{\\em ', '\\emph{', '\\%'],
  ...[
    '\\href{https://a.b/}{',
    '\\url{',
    '\\textbf{',
    '\\frac{',
    '\\text{',
    '^',
    '_',
    '~',
    '`',
    '``',
  ],
  ...["''", '"', "'", '*', '**', '_a_', '*a*', 'https://', 'http://a.b/c', 'HTTPS://A.B/', '\n\n'],
  ...['<', '>', '&', '&lt;', '&#x3c;', '<!--', '-->', ']]>', '</script>', '</p>', '<svg onload=x>'],
  ...['<img src=x onerror=x>', 'javascript:x', 'data:text/html,x', '\0', '\x1b', '\r\n', '\t', ' '],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u0301',
    'שלום',
    'مرحبا',
    '漢字',
    '😀',
    '\ud800',
  ],
  ...['\udfff', '\u2028', 'a', 'B', '1', '5', 'word', '.', ',', '(', ')'],
];

/** Arbitrary text, biased towards input that markup parsers get wrong. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 40 },
  )
  .map((fragments) => fragments.join(''));

/** Options for repeatable runs; the seed is arbitrary. */
export const REPEATABLE = { seed: 43, numRuns: 3000 } as const;
