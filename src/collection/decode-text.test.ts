import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

describe('decodeText', () => {
  it('decodes UTF-8', () => {
    expect(decodeText(Buffer.from('naïve 𝔽'), 'x')).toBe('naïve 𝔽');
  });

  it.each([
    [
      'a byte of another encoding',
      Buffer.from('one\ncaf\u00e9 au', 'latin1'),
      2,
      4,
      /0xE9 at offset 7/,
    ],
    ['a byte before a line feed', Buffer.from('caf\u00e9\n', 'latin1'), 1, 4, /0xE9 at offset 3/],
    ['an incomplete character', Buffer.from('aé').subarray(0, 2), 1, 2, /0xC3 at offset 1/],
    ['a lone continuation byte', Buffer.from([0x61, 0x0a, 0x80]), 2, 1, /0x80 at offset 2/],
    ['UTF-16', Buffer.from('\uFEFFab', 'utf16le'), 1, 1, /UTF-16.*save the file as UTF-8/],
    ['line ends of CR alone', Buffer.from('---\rtitle: A\r---\r'), 1, 1, /CR alone; save/],
  ])('reports the position of %s', (_what, bytes, line, column, message) => {
    expect(decodeText(bytes, 'x.md')).toEqual({
      file: 'x.md',
      line,
      column,
      message: expect.stringMatching(message) as unknown,
    });
  });
});
