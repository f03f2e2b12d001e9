import { isNode, isScalar, visit, type Document } from 'yaml';

/** Finds the offsets of duplicate keys, in linear time. */
export function findDuplicateKeys(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_key, { items }) {
      const known = new Set<unknown>();
      for (const { key } of items) {
        const value = isScalar(key) ? key.value : key;
        if (known.has(value) && isNode(key)) offsets.push(key.range?.[0] ?? 0);
        known.add(value);
      }
    },
  });
  return offsets;
}
