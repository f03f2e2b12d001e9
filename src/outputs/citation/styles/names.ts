import { formatPrinted, isFamilyFirst, type Name } from '../../../collection/person-name.ts';

/** "Bézenac, Emmanuel de", "Ford, Henry, III". */
export function formatInverted(name: Name, format = (given: string) => given): string {
  if ('literal' in name || isFamilyFirst(name)) return formatPrinted(name);
  const { given, particle, family, suffix } = name;
  const first = [format(given), particle].filter(Boolean).join(' ');
  return [family, first, suffix].filter(Boolean).join(', ');
}

/** "Emmanuel de Bézenac", "Henry Ford III". */
export function formatInOrder(name: Name, format = (given: string) => given): string {
  if ('literal' in name || isFamilyFirst(name)) return formatPrinted(name);
  const { given, particle, family, suffix } = name;
  return [format(given), particle, family, suffix].filter(Boolean).join(' ');
}

/** "Satya Krishna" → "S. K.", "Jung-Woo" → "J.-W." */
export function toInitials(given: string): string {
  return given
    .split(/\s+/)
    .map((word) =>
      word
        .split(/[-‐]/)
        .map((part) => /\p{L}\p{M}*/u.exec(part)?.[0].toUpperCase())
        .flatMap((letter) => (letter === undefined ? [] : [`${letter}.`]))
        .join('-'),
    )
    .filter(Boolean)
    .join(' ');
}

/** "A", "A and B", "A, B, and C".
 *
 * @param and "and" or "&"
 * @param always whether there is a comma between two names
 */
export function joinNames(names: readonly string[], and: string, always = false): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = names.length > 2 || always ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
}
