/** A document of a feed. */
export interface Part<Item> {
  /** Newest first. */
  readonly items: readonly Item[];
  /** Number of the archive, from 1 for the oldest; undefined for the subscription document. */
  readonly archive?: number;
  /** Number of the next older archive. */
  readonly older?: number;
  /** Number of the next newer archive. */
  readonly newer?: number;
}

/** Default number of items per document. */
const DEFAULT_SIZE = 50;

/**
 * Splits a feed as in https://www.rfc-editor.org/rfc/rfc5005#section-4: the subscription document has
 * the newest items, and archives are filled from the oldest item on. Archives exist only when they are
 * full, so their items do not change when newer items are added. They may overlap with the subscription
 * document.
 *
 * @param newestFirst all items
 * @param archives whether there are archives; if not, older items are omitted
 */
export function splitFeed<Item>(
  newestFirst: readonly Item[],
  { archives, size = DEFAULT_SIZE }: { readonly archives: boolean; readonly size?: number },
): readonly Part<Item>[] {
  const count = newestFirst.length;
  const last = archives ? Math.max(0, Math.ceil((count - size) / size)) : 0;
  const number = (wanted: number, key: 'older' | 'newer') =>
    wanted >= 1 && wanted <= last ? { [key]: wanted } : {};
  const archiveParts = Array.from({ length: last }, (_, index): Part<Item> => ({
    items: newestFirst.slice(count - (index + 1) * size, count - index * size),
    archive: index + 1,
    ...number(index, 'older'),
    ...number(index + 2, 'newer'),
  }));
  return [{ items: newestFirst.slice(0, size), ...number(last, 'older') }, ...archiveParts];
}
