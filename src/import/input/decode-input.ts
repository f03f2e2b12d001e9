import { isUtf8 } from 'node:buffer';

export interface Decoded {
  readonly text: string;
  /** What the maintainer should know of how it was decoded. */
  readonly note?: string;
  /** The line that `note` is about. */
  readonly line?: number;
}

/** What a file is when it begins so. */
const MAGIC: readonly (readonly [start: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u007fELF', 'a program'],
  ['BZh', 'packed with bzip2'],
  ['\u00fd7zXZ', 'packed with xz'],
  ['(\u00b5/\u00fd', 'packed with zstd'],
];

const HEAD = 4096;

/** What a file is that holds no text, such as "a PDF"; nothing where it may be text. */
export function describeBinary(head: Buffer): string | undefined {
  const start = head.subarray(0, 8).toString('latin1');
  const known = MAGIC.find(([magic]) => start.startsWith(magic));
  if (known) return known[1];
  const part = head.subarray(0, HEAD);
  return !utf16Of(part) && part.includes(0) && countZeros(part) > part.length / 200
    ? 'binary'
    : undefined;
}

/**
 * Decodes text in the encoding that it is in: UTF-8, UTF-16 (with a byte order mark or without),
 * the one that it declares, else Latin-1 as Windows extends it. Where UTF-8 and another are mixed,
 * each line is decoded for itself, so that one bad line spoils no other.
 */
export function decodeInput(bytes: Buffer): Decoded {
  const wide = utf16Of(bytes.subarray(0, HEAD));
  if (wide) return { text: stripMark(new TextDecoder(wide).decode(bytes)) };
  if (isUtf8(bytes)) return { text: stripMark(bytes.toString('utf8')) };
  const declared = declaredEncoding(bytes.subarray(0, 1024).toString('latin1'));
  if (declared) return { text: stripMark(declared.decode(bytes)) };
  return decodeByLine(bytes);
}

/** A line of bytes as text: UTF-8, else as Latin-1. */
export function decodeLine(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('windows-1252').decode(bytes);
}

function decodeByLine(bytes: Buffer): Decoded {
  const lines: string[] = [];
  let first = 0;
  let isMixed = false;
  for (let start = 0, line = 1; start <= bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const part = bytes.subarray(start, end);
    lines.push(decodeLine(part));
    if (!isUtf8(part)) first ||= line;
    else if (part.some((byte) => byte > 0x7f)) isMixed = true;
    start = end + 1;
  }
  const rest = isMixed ? 'the other lines as UTF-8' : 'the rest is plain ASCII';
  return {
    text: stripMark(lines.join('\n')),
    line: first,
    note: `is not UTF-8 from here; such lines were read as Latin-1, ${rest}; save the file as UTF-8 if letters are wrong`,
  };
}

/** `% Encoding: Cp1252` of BibTeX files, `encoding="…"` of XML. */
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

function utf16Of(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
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
  // Of Latin text in UTF-16, every other byte is nought.
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le';
  if (even > pairs * 0.7 && odd === 0) return 'utf-16be';
  return undefined;
}

function countZeros(bytes: Buffer): number {
  return bytes.reduce((count, byte) => count + Number(byte === 0), 0);
}

function stripMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
