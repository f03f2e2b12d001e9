import { isUtf8 } from 'node:buffer';

export interface DecodedText {
  readonly text: string;
  /** A warning about the encoding. */
  readonly note?: string;
  /** The line to which `note` refers. */
  readonly line?: number;
}

/** File types by their first bytes, in Latin-1. */
const MAGIC: readonly (readonly [start: string, type: string])[] = [
  ['%PDF', 'a PDF'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u007fELF', 'a program'],
  ['BZh', 'compressed with bzip2'],
  ['\u00fd7zXZ', 'compressed with xz'],
  ['(\u00b5/\u00fd', 'compressed with zstd'],
];

/** Number of bytes from which the encoding is guessed. */
const SAMPLE_SIZE = 4096;

/** The type of a file that is not text, such as "a PDF"; undefined if it may be text. */
export function describeBinary(head: Buffer): string | undefined {
  const start = head.subarray(0, 8).toString('latin1');
  const known = MAGIC.find(([magic]) => start.startsWith(magic));
  if (known) return known[1];
  const sample = head.subarray(0, SAMPLE_SIZE);
  return !detectUtf16(sample) && sample.includes(0) && countZeros(sample) > sample.length / 200
    ? 'binary'
    : undefined;
}

/**
 * Decodes text as UTF-8, UTF-16 (with or without a byte order mark), the encoding that it declares,
 * or Windows-1252. If UTF-8 is mixed with another encoding, each line is decoded separately, so that
 * an invalid line does not affect others.
 */
export function decodeInput(bytes: Buffer): DecodedText {
  const utf16 = detectUtf16(bytes.subarray(0, SAMPLE_SIZE));
  if (utf16) return { text: stripByteOrderMark(new TextDecoder(utf16).decode(bytes)) };
  if (isUtf8(bytes)) return { text: stripByteOrderMark(bytes.toString('utf8')) };
  const declared = declaredEncoding(bytes.subarray(0, 1024).toString('latin1'));
  if (declared) return { text: stripByteOrderMark(declared.decode(bytes)) };
  return decodeByLine(bytes);
}

/** Decodes a line as UTF-8, otherwise as Windows-1252. */
export function decodeLine(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('windows-1252').decode(bytes);
}

function decodeByLine(bytes: Buffer): DecodedText {
  const lines: string[] = [];
  let first = 0;
  let isMixed = false;
  for (let start = 0, line = 1; start <= bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const lineBytes = bytes.subarray(start, end);
    lines.push(decodeLine(lineBytes));
    if (!isUtf8(lineBytes)) first ||= line;
    else if (lineBytes.some((byte) => byte > 0x7f)) isMixed = true;
    start = end + 1;
  }
  const rest = isMixed ? 'the other lines as UTF-8' : 'the rest is plain ASCII';
  return {
    text: stripByteOrderMark(lines.join('\n')),
    line: first,
    note: `is not valid UTF-8; this and other invalid lines were read as Latin-1, ${rest}; if letters are wrong, save the file as UTF-8`,
  };
}

/** The encoding declared by `% Encoding: Cp1252` in BibTeX or `encoding="…"` in XML. */
function declaredEncoding(head: string): TextDecoder | undefined {
  const name =
    /^(?:%|@comment\{)\s*Encoding:\s*([\w-]+)/im.exec(head)?.[1] ??
    /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(head)?.[1];
  if (!name || /^utf-?8$/i.test(name)) return undefined;
  try {
    return new TextDecoder(name.replace(/^cp-?(?=\d)/i, 'windows-').replace(/_/g, '-'));
  } catch {
    return undefined;
  }
}

function detectUtf16(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs; index++) {
    if (head[2 * index] === 0) even++;
    if (head[2 * index + 1] === 0) odd++;
  }
  // In Latin text encoded as UTF-16, every other byte is zero.
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le';
  if (even > pairs * 0.7 && odd === 0) return 'utf-16be';
  return undefined;
}

function countZeros(bytes: Buffer): number {
  return bytes.reduce((count, byte) => count + Number(byte === 0), 0);
}

function stripByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
