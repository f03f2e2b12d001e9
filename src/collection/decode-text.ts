import { isUtf8 } from 'node:buffer';
import type { Fault } from './faults.ts';

const LINE_FEED = 0x0a;

/** A carriage return with more text after it. */
const CARRIAGE_RETURN = /\r[^\r\n]/;

/**
 * Decodes UTF-8 strictly. Replacement characters would corrupt text without notice. Rejects text
 * with carriage returns as the only line ends, which parsers treat as one line.
 *
 * @param start position of `bytes` in the file: byte offset from 0, line from 1
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  start: { readonly offset: number; readonly line: number } = { offset: 0, line: 1 },
): string | Fault {
  if (isUtf8(bytes)) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (start.offset > 0 || text.includes('\n') || !CARRIAGE_RETURN.test(text)) return text;
    const message = 'its lines end with CR alone; save the file with LF or CRLF line endings';
    return { file, line: 1, column: 1, message };
  }
  const index = findInvalidByte(bytes);
  const hex = (bytes[index] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const isUtf16 = start.offset === 0 && index === 0 && (hex === 'FF' || hex === 'FE');
  return {
    file,
    line: start.line + bytes.subarray(0, index).filter((byte) => byte === LINE_FEED).length,
    column: index - (index === 0 ? -1 : bytes.lastIndexOf(LINE_FEED, index - 1)),
    message: isUtf16
      ? 'is UTF-16, not UTF-8; save the file as UTF-8'
      : `the byte 0x${hex} at offset ${start.offset + index} is not UTF-8; save the file as UTF-8`,
  };
}

/** Finds the index of the first byte that is not part of a valid character. */
function findInvalidByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let character = 0;
  for (let index = 0; index < bytes.length; index++) {
    try {
      // The output is empty until a character is complete.
      if (decoder.decode(bytes.subarray(index, index + 1), { stream: true })) character = index + 1;
    } catch {
      break;
    }
  }
  return character;
}
