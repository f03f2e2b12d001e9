import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

export type Rgb = readonly [red: number, green: number, blue: number];

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row: a zero (no filter), then the index in the palette of each pixel. */
  readonly rows: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Level 6 takes two thirds longer for 4 % smaller files, level 9 ten times as long for 10 %. */
const LEVEL = 5;

/** Larger than any result, so that it is a single chunk. */
const CHUNK = 65_536;

const compress = promisify(deflate);

/**
 * Encodes a PNG with at most 256 colours and one byte per pixel (https://www.w3.org/TR/png-3/).
 * Compression runs in another thread; `rows` must not change in the meantime.
 */
export async function encodePng(
  { width, height, rows }: Picture,
  palette: readonly Rgb[],
): Promise<Uint8Array> {
  if (palette.length > 256) throw new Error('A palette has at most 256 colours.');
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    createChunk('IHDR', header),
    createChunk('PLTE', Uint8Array.from(palette.flat())),
    createChunk('IDAT', await compress(rows, { level: LEVEL, chunkSize: CHUNK })),
    createChunk('IEND', new Uint8Array()),
  ]);
}

/** `#fbfaf6` → [251, 250, 246]. */
export function parseHex(colour: string): Rgb {
  const number = parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** Interpolates between two colours. @param share 0 for the first colour, 1 for the second */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const [red, green, blue] = first.map((value, channel) =>
    Math.round(value + ((second[channel] ?? 0) - value) * share),
  ) as [number, number, number];
  return [red, green, blue];
}

function createChunk(type: string, data: Uint8Array): Uint8Array {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(content.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(content, 4);
  chunk.writeUInt32BE(crc32(content), content.length + 4);
  return chunk;
}
