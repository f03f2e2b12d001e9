/**
 * The first file, next to the folder with all others. It contains the folder's name, which is a
 * hash of the contents, so that files of two builds are never mixed.
 */
export const COLUMNS = 'columns.pack';

/**
 * Pagefind's script, which is loaded together with the columns; the same for all indexes of a
 * release.
 */
export const engineFile = (version: string) => `pagefind-${version}.js`;

/**
 * Our files next to Pagefind's. All are packs (`pack.ts`), compressed with gzip as Pagefind's own,
 * since many hosts don't compress unknown file types. The suffix keeps servers from sending
 * `Content-Encoding: gzip`.
 */
export const FILES = {
  titles: 'titles.pack',
  people: 'people.pack',
  /** Names of mentions, and the papers that contain them. */
  mentions: 'mentions.pack',
  paperMentions: 'paper-mentions.pack',
  ids: 'ids.pack',
  /** Forms of two words that the collection also contains as one; see `split-forms.ts`. */
  joined: 'joined.pack',
  /** Words sorted by their beginnings. */
  words: (part: number) => `words/${part}.pack`,
  /** Words sorted by their ends. */
  endings: (part: number) => `endings/${part}.pack`,
  /** General words that are not in the collection; see `meaning/list-meanings.ts`. */
  meanings: (part: number) => `meanings/${part}.pack`,
  /** Research terms for everyday words; see `meaning/everyday-words.ts`. */
  everyday: 'everyday.pack',
  rows: (part: number) => `rows/${part}.pack`,
} as const;

/** Reads {@link COLUMNS}, or one of {@link FILES} with the folder's name in front. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** The first bytes of gzip data (RFC 1952). */
const MAGIC = [0x1f, 0x8b];

/** Decompresses bytes if they are gzip data. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== MAGIC[0] || bytes[1] !== MAGIC[1]) return bytes;
  // A `Blob` would involve the browser process, which takes four times as long as everything
  // else.
  const plain = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
