import { text } from '#text';

/** Formats the size of a file with two digits, at least a kilobyte: "340 kB", "2.1 MB". */
export function formatSize(bytes: number): string {
  return bytes < 995_000
    ? format(Math.max(bytes / 1e3, 1), 'kilobyte')
    : format(bytes / 1e6, 'megabyte');
}

function format(size: number, unit: string): string {
  return size.toLocaleString(text.locale, { style: 'unit', unit, maximumSignificantDigits: 2 });
}
