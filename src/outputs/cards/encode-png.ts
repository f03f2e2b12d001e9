import { crc32, deflateSync } from 'node:zlib';

export type Rgb = readonly [red: number, green: number, blue: number];

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel, row by row. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A PNG of at most sixteen colours, half a byte a pixel (https://www.w3.org/TR/png-3/).
 *
 * @param palette each pixel becomes the nearest of these
 */
export function encodePng({ width, height, pixels }: Picture, palette: readonly Rgb[]): Uint8Array {
  if (palette.length > 16) throw new Error('A palette of half bytes has at most 16 colours.');
  const rowBytes = Math.ceil(width / 2);
  // Before each row stands the number of its filter: none.
  const rows = new Uint8Array(height * (rowBytes + 1));
  const nearest = new Map<number, number>();
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
      const key = (red << 16) | (green << 8) | blue;
      let index = nearest.get(key);
      if (index === undefined) {
        index = findNearest([red, green, blue], palette);
        nearest.set(key, index);
      }
      const byte = y * (rowBytes + 1) + 1 + (x >> 1);
      rows[byte] = (rows[byte] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    createChunk('IHDR', header),
    createChunk('PLTE', Uint8Array.from(palette.flat())),
    createChunk('IDAT', deflateSync(rows, { level: 9 })),
    createChunk('IEND', new Uint8Array()),
  ]);
}

/** `#fbfaf6` → [251, 250, 246]. */
export function parseHex(colour: string): Rgb {
  const number = parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** Between two colours, 0 being the first and 1 the second. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const [red, green, blue] = first.map((value, channel) =>
    Math.round(value + ((second[channel] ?? 0) - value) * share),
  ) as [number, number, number];
  return [red, green, blue];
}

function findNearest(colour: Rgb, palette: readonly Rgb[]): number {
  const distances = palette.map((other) =>
    colour.reduce((sum, value, channel) => sum + (value - (other[channel] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function createChunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(named, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
