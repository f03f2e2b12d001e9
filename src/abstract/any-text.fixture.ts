import fc from 'fast-check';

/** What has a meaning in an abstract, in HTML, in addresses or to the eye. */
const PIECES = [
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

/** Any text, and above all such as readers of markup stumble over. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** The same inputs each time; the seed is any number. */
export const REPEATABLE = { seed: 43, numRuns: 3000 } as const;
