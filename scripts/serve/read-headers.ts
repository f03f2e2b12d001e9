import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Headers by name, for all addresses with this prefix. */
interface HeaderRule {
  readonly start: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads the headers of an address from the file that the build writes for Netlify and Cloudflare.
 *
 * @param folder absolute path of the built site
 * @param address requested path
 * @returns no headers if there is no such file
 */
export async function readHeaders(
  folder: string,
  address: string,
): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  const rules = parseHeaders(text).filter(({ start }) => address.startsWith(start));
  return Object.assign({}, ...rules.map(({ headers }) => headers)) as Record<string, string>;
}

/** Parses blocks of a line with an address that ends in `*`, and its headers in the lines below. */
function parseHeaders(text: string): readonly HeaderRule[] {
  return text
    .split(/\n(?=\S)/)
    .map((rule) => rule.split('\n').map((line) => line.trim()))
    .map(([address = '', ...lines]) => ({
      start: address.replace(/\*$/, ''),
      headers: Object.fromEntries(lines.filter(Boolean).map(parseLine)),
    }))
    .filter(({ start }) => start !== '');
}

function parseLine(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
