/**
 * The first file stands at the place of the index. It names the folder that holds all others, ours
 * and Pagefind's: after what is in them, so that files of two builds are never taken for one index.
 */
export const COLUMNS = 'columns.pack';

/** Pagefind's script, which is loaded while the columns are; the same for all indexes of a release. */
export const engineFile = (version: string) => `pagefind-${version}.js`;

/**
 * Our files beside Pagefind's index. All are packs (`pack.ts`) and compressed with gzip, as
 * Pagefind's own are, since many hosts compress no file whose kind they do not know. The ending
 * keeps servers from telling a browser that the file is to be uncompressed on its way.
 */
export const FILES = {
  titles: 'titles.pack',
  people: 'people.pack',
  /** What mentions are called, and which papers have them. */
  mentions: 'mentions.pack',
  paperMentions: 'paper-mentions.pack',
  ids: 'ids.pack',
  /** Words by their beginnings. */
  words: (part: number) => `words/${part}.pack`,
  /** Words by their ends. */
  endings: (part: number) => `endings/${part}.pack`,
  rows: (part: number) => `rows/${part}.pack`,
} as const;

/** Reads {@link COLUMNS}, or one of {@link FILES} behind the folder's name, whole. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** What gzip begins with (RFC 1952). */
const MAGIC = [0x1f, 0x8b];

/** Bytes that may be compressed with gzip, uncompressed. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== MAGIC[0] || bytes[1] !== MAGIC[1]) return bytes;
  // A blob would be told to the browser's other process, which takes four times as long as all else.
  const plain = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
