import { createHash } from 'node:crypto';
import { isSafeName, MAX_NAME_BYTES, toNameKey } from '../collection/address-name.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
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
 * A name as a piece of an address: "Noël Vouitsis" → `noel-vouitsis`. Letters of other scripts
 * stay as they are; a name without a letter or digit gives the empty string.
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
 * Gives every name an address of its own. Where several have the same slug, the first keeps it
 * and the others carry a short hash of the name, so that a name that comes later moves nobody. So do
 * slugs that not every file system takes or tells apart; see `address-name.ts`.
 *
 * @param names in an order that new names are appended to: oldest paper first
 */
export function assignSlugs(names: Iterable<string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of names) {
    if (ids.has(name)) continue;
    const slug = toSlug(name);
    const fits = cut(slug);
    // Digits alone would be read as the number of a page.
    const isLegal = slug === fits && !/^\d*$/.test(slug) && isSafeName(slug);
    let id = isLegal ? slug : addHash(fits, name);
    for (let attempt = 1; taken.has(toNameKey(id)); attempt++) {
      id = addHash(fits, attempt === 1 ? name : `${name} ${attempt}`);
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

/** As many whole words as fit, or else letters. */
function cut(slug: string): string {
  let kept = '';
  for (const part of slug.match(/-?[^-]+/g) ?? []) {
    if (Buffer.byteLength(kept + part) > MAX_NAME_BYTES) break;
    kept += part;
  }
  return (
    kept ||
    Buffer.from(slug)
      .subarray(0, MAX_NAME_BYTES)
      .toString()
      .replace(/(?<!\uFFFD)\uFFFD+$/, '')
  );
}
