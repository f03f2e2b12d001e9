/** One document of a feed that is cut into several. */
export interface Part<Item> {
  /** Newest first. */
  readonly items: readonly Item[];
  /** 1 for the archive with the oldest items; absent for the document that readers subscribe to. */
  readonly archive?: number;
  /** Number of the archive with the next older items. */
  readonly older?: number;
  /** Number of the archive with the next newer items. */
  readonly newer?: number;
}

/** Items of the document that readers subscribe to, and of each archive. */
const SIZE = 50;

/**
 * Cuts a feed as https://www.rfc-editor.org/rfc/rfc5005#section-4 asks: the newest items stand in
 * the document that readers subscribe to, and archives are filled from the oldest item on. An
 * archive is made when it is full, and holds the same items ever after, as long as what is added
 * is newer than what it holds. The two may overlap.
 *
 * @param newestFirst items of the whole feed
 * @param archives whether older items are kept; without, they are left out
 */
export function cutFeed<Item>(
  newestFirst: readonly Item[],
  { archives, size = SIZE }: { readonly archives: boolean; readonly size?: number },
): readonly Part<Item>[] {
  const count = newestFirst.length;
  const last = archives ? Math.max(0, Math.ceil((count - size) / size)) : 0;
  const number = (wanted: number, key: 'older' | 'newer') =>
    wanted >= 1 && wanted <= last ? { [key]: wanted } : {};
  const kept = Array.from({ length: last }, (_, index): Part<Item> => ({
    items: newestFirst.slice(count - (index + 1) * size, count - index * size),
    archive: index + 1,
    ...number(index, 'older'),
    ...number(index + 2, 'newer'),
  }));
  return [{ items: newestFirst.slice(0, size), ...number(last, 'older') }, ...kept];
}
