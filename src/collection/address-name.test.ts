import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { describeUnsafeName, isSafeName, MAX_NAME_BYTES, toNameKey } from './address-name.ts';

describe('a name', () => {
  it.each([
    'x-pool',
    'con-x',
    'common',
    'console',
    'aux2',
    'com',
    'a.con',
    '张伟',
    'x.html',
    'index',
  ])('can be part of an address: %s', (name) => {
    expect(describeUnsafeName(name)).toBeUndefined();
  });

  it.each([
    ...['con', 'CON', 'nul', 'aux', 'prn', 'com1', 'COM9', 'lpt9', 'com²', 'con.txt', 'nul.a.b'],
    ...[
      '',
      '.',
      '..',
      '...',
      'a.',
      'a ',
      ' a',
      'a/b',
      'a\\b',
      'a:b',
      'a*',
      'a?',
      'a|b',
      '<a>',
      '"a"',
    ],
    ...['a\u0000', 'a\u007F', 'a\uD800', 'index.html', 'Index.HTML', 'e\u0301', 'x'.repeat(121)],
    '漢'.repeat(41),
  ])('cannot be part of an address: %j', (name) => {
    expect(describeUnsafeName(name)).toMatch(/\S/);
  });

  it('is limited in length', () => {
    expect(isSafeName('x'.repeat(MAX_NAME_BYTES))).toBe(true);
    expect(isSafeName('x'.repeat(MAX_NAME_BYTES + 1))).toBe(false);
    expect(isSafeName('x'.repeat(MAX_NAME_BYTES + 1), 150)).toBe(true);
  });
});

describe('the key of a name', () => {
  test.each([
    ['Paper', 'paper'],
    ['σας', 'σασ'],
    ['ΣΑΣ', 'σας'],
    ['é', 'e\u0301'],
    ['가', '\u1100\u1161'],
    ['straße', 'STRASSE'],
  ])('is equal for %s and %s', (one, other) => {
    expect(toNameKey(one)).toBe(toNameKey(other));
  });

  it('does not depend on case and Unicode normalisation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const key = toNameKey(name);
        expect(toNameKey(key)).toBe(key);
        expect(toNameKey(name.normalize('NFD'))).toBe(key);
        expect(toNameKey(name.toUpperCase())).toBe(key);
      }),
    );
  });
});
