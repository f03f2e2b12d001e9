/** TeX's accents as combining marks. Those that are letters themselves take a brace or a space. */
export const ACCENTS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  k: '\u0328',
  H: '\u030b',
  d: '\u0323',
  b: '\u0331',
  r: '\u030a',
};
