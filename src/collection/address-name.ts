/**
 * Every part of an address is the name of a folder or a file of the built site, and most are names
 * of files of the collection. This module says which names can be made, and told apart, on Linux,
 * macOS and Windows; everything that checks or makes ids asks it.
 */

/** With a suffix such as `.csl.json` it fits the 255 bytes that file systems allow. */
export const MAX_NAME_BYTES = 120;

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file: with any suffix, in any case. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$)(?=\.|$)/i;

const FORBIDDEN = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}<>:"/\\|?*]/u;

/**
 * Why a name cannot be part of an address, to follow "because"; nothing where it can.
 *
 * @param most bytes that it may have in UTF-8
 */
export function describeUnsafeName(name: string, most = MAX_NAME_BYTES): string | undefined {
  if (/^\.*$/.test(name)) return 'it names no file';
  if (FORBIDDEN.test(name)) return 'it has a character that file names cannot have on Windows';
  if (/^\s|[\s.]$/.test(name)) return 'Windows drops a space or a full stop at the end of a name';
  if (DEVICE.test(name)) return `Windows keeps the name "${DEVICE.exec(name)?.[0]}" for a device`;
  if (name.toLowerCase() === 'index.html') return 'every page of the site is a file of that name';
  if (name !== name.normalize('NFC')) return 'it is not in the Unicode form NFC';
  if (Buffer.byteLength(name) > most) return `it is longer than ${most} bytes`;
  return undefined;
}

export function isSafeName(name: string, most?: number): boolean {
  return describeUnsafeName(name, most) === undefined;
}

/**
 * Names with the same key are one file on some system: Windows and macOS compare names without case
 * (in which `ς` is `σ`), macOS also without Unicode's forms.
 */
export function toNameKey(name: string): string {
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC').replaceAll('ς', 'σ');
}
