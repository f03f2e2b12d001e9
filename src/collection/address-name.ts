/**
 * Each segment of an address is the name of a file or folder of the built site. This module decides
 * which names are valid and distinct on Linux, macOS and Windows.
 */

/** Leaves room for suffixes such as `.csl.json` within the 255 bytes that file systems allow. */
export const MAX_NAME_BYTES = 120;

/**
 * Reserved with any suffix and in any case:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$)(?=\.|$)/i;

const FORBIDDEN = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}<>:"/\\|?*]/u;

/**
 * Describes why a name cannot be part of an address, as the end of a sentence with "because";
 * undefined if it can.
 *
 * @param maxBytes in UTF-8
 */
export function describeUnsafeName(name: string, maxBytes = MAX_NAME_BYTES): string | undefined {
  if (/^\.*$/.test(name)) return 'it is not a file name';
  if (FORBIDDEN.test(name))
    return 'it contains a character that Windows does not allow in file names';
  if (/^\s|[\s.]$/.test(name)) {
    return 'it starts with a space, or ends with a space or full stop';
  }
  if (DEVICE.test(name))
    return `Windows reserves the name "${DEVICE.exec(name)?.[0]}" for a device`;
  if (name.toLowerCase() === 'index.html') return 'every page of the site is a file with that name';
  if (name !== name.normalize('NFC')) return 'it is not in Unicode normalization form NFC';
  if (Buffer.byteLength(name) > maxBytes) return `it is longer than ${maxBytes} bytes`;
  return undefined;
}

export function isSafeName(name: string, maxBytes?: number): boolean {
  return describeUnsafeName(name, maxBytes) === undefined;
}

/**
 * Names with the same key are the same file on some systems: Windows and macOS ignore case (`ς` and
 * `σ` are equal), and macOS also ignores Unicode normalisation.
 */
export function toNameKey(name: string): string {
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC').replaceAll('ς', 'σ');
}
