import { createHash } from 'node:crypto';
import { isSafeName, MAX_NAME_BYTES, toNameKey } from '../collection/address-name.ts';

/** Letters without a Unicode decomposition. */
export const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/**
 * Converts a name to a segment of an address: "Noël Vouitsis" → `noel-vouitsis`. Letters of other
 * scripts are kept; a name without letters and digits results in the empty string.
 */
export function toSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/['’ʼ`.]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .normalize('NFC');
}

/**
 * Gives every name a unique slug. If several have the same one, the first keeps it and the others
 * get a short hash of the name, so that later names change no existing slug. The same applies to
 * slugs that some file systems reject or cannot distinguish; see `address-name.ts`.
 *
 * @param names in an order to which new names are appended: oldest paper first
 */
export function assignSlugs(names: Iterable<string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (ids.has(name)) continue;
    const slug = toSlug(name);
    const truncated = truncate(slug);
    // A slug of digits would be read as a page number.
    const isValid = slug === truncated && !/^\d*$/.test(slug) && isSafeName(slug);
    let id = isValid ? slug : addHash(truncated, name);
    for (let attempt = 1; taken.has(toNameKey(id)); attempt++) {
      id = addHash(truncated, attempt === 1 ? name : `${name} ${attempt}`);
    }
    taken.add(toNameKey(id));
    ids.set(name, id);
  }
  return ids;
}

function addHash(slug: string, name: string): string {
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 6);
  return slug === '' ? `n-${hash}` : `${slug}-${hash}`;
}

/** Truncates after a whole word if possible. */
function truncate(slug: string): string {
  let result = '';
  for (const part of slug.match(/-?[^-]+/g) ?? []) {
    if (Buffer.byteLength(result + part) > MAX_NAME_BYTES) break;
    result += part;
  }
  return (
    result ||
    Buffer.from(slug)
      .subarray(0, MAX_NAME_BYTES)
      .toString()
      .replace(/(?<!\uFFFD)\uFFFD+$/, '')
  );
}
