/** Numbers keys in order of appearance: a hash table in two typed arrays. */
export function createNumbering(): {
  /** @param hash not 0 */
  readonly getNumber: (hash: number) => number;
  readonly getSize: () => number;
} {
  let mask = 2 ** 12 - 1;
  let hashes = new Float64Array(mask + 1);
  let numbers = new Int32Array(mask + 1);
  let size = 0;

  const findSlot = (hash: number): number => {
    let slot = (hash % 0xfffffffb) & mask;
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };

  const grow = (): void => {
    const [oldHashes, oldNumbers] = [hashes, numbers];
    mask = mask * 2 + 1;
    hashes = new Float64Array(mask + 1);
    numbers = new Int32Array(mask + 1);
    for (const [old, hash] of oldHashes.entries()) {
      if (hash === 0) continue;
      const slot = findSlot(hash);
      hashes[slot] = hash;
      numbers[slot] = oldNumbers[old] ?? 0;
    }
  };

  return {
    getNumber: (hash) => {
      let slot = findSlot(hash);
      if (hashes[slot] === hash) return numbers[slot] ?? 0;
      if (size * 2 > mask) {
        grow();
        slot = findSlot(hash);
      }
      hashes[slot] = hash;
      numbers[slot] = size;
      return size++;
    },
    getSize: () => size,
  };
}
