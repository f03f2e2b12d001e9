import { hash } from './part.ts';
import { cleanList, parseJson, type SavedList } from './saved-list.ts';

/**
 * A list as the fragment of an address, which is not sent to servers. Every form begins with a
 * checksum of the text, so that truncated or modified links are recognised:
 *
 * - `#papers=SUM.x-pool,monge-gap`: readable ids, used for short lists without notes;
 * - `#packed=SUM.…`: the text, compressed with deflate, in base64url;
 * - `#text=SUM.…`: the text in base64url, from browsers without `CompressionStream`.
 *
 * The text is a JSON array with an id for each paper, or `[id, note]` for papers with a note.
 */
export type LinkContent =
  | { readonly type: 'none' }
  | { readonly type: 'broken' }
  | { readonly type: 'list'; readonly list: SavedList };

/** Maximum length of a readable list of ids; longer lists are compressed. */
const MAX_READABLE_LENGTH = 160;

/** Limit for decompressed data, which a malicious link can make arbitrarily large. */
const MAX_BYTES = 4_000_000;

const BROKEN: LinkContent = { type: 'broken' };

export async function formatFragment(list: SavedList, withNotes: boolean): Promise<string> {
  const ids = list.map(({ id }) => id).join(',');
  const hasNotes = withNotes && list.some(({ note }) => note !== '');
  if (!hasNotes && ids.length <= MAX_READABLE_LENGTH)
    return formatShortFragment(list.map(({ id }) => id));
  const text = JSON.stringify(
    list.map(({ id, note }) => (withNotes && note !== '' ? [id, note] : id)),
  );
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return `#text=${sum(text)}.${toBase64(bytes)}`;
  const packed = await readAll(pipe(bytes, new CompressionStream('deflate-raw')));
  return `#packed=${sum(text)}.${toBase64(packed)}`;
}

/** The readable form. */
export function formatShortFragment(ids: readonly string[]): string {
  const text = ids.join(',');
  return `#papers=${sum(text)}.${text}`;
}

/** Accepts any fragment, with or without "#". */
export async function parseFragment(fragment: string): Promise<LinkContent> {
  const match = /^#?(papers|packed|text)=(?:([a-z0-9]+)\.)?(.*)$/s.exec(fragment);
  if (!match) return { type: 'none' };
  const [, form, wanted, payload = ''] = match;
  try {
    if (form === 'papers') {
      const ids = decodeURIComponent(payload);
      return sum(ids) === wanted ? toReceived(ids.split(',')) : BROKEN;
    }
    const bytes = fromBase64(payload);
    const plain =
      form === 'text' ? bytes : await readAll(pipe(bytes, new DecompressionStream('deflate-raw')));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(plain);
    const items = parseJson(text);
    return sum(text) === wanted && Array.isArray(items) ? toReceived(items) : BROKEN;
  } catch {
    return BROKEN;
  }
}

function toReceived(items: readonly unknown[]): LinkContent {
  const list = cleanList(
    items.map((item: unknown) => {
      const [id, note] = Array.isArray(item) ? (item as unknown[]) : [item];
      return { id, note };
    }),
  );
  return list.length > 0 ? { type: 'list', list } : BROKEN;
}

function sum(text: string): string {
  return hash(text).toString(36);
}

function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(through);
}

/** @throws RangeError when there are more than `MAX_BYTES` */
async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: BlobPart[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.byteLength;
    if (size > MAX_BYTES) {
      await reader.cancel();
      throw new RangeError('Too much');
    }
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
}

function toBase64(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
