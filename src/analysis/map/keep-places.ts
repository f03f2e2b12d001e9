import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../../large/sealed-file.ts';
import type { Shape } from './layout/create-graph.ts';
import { FORM, type Places } from './layout/layout-map.ts';

/** Maps that are kept: several sites may be built in one checkout. */
const KEPT = 6;

/**
 * The places that were kept from a build with the same shape, else those that are made now, which
 * are kept for the next.
 *
 * @param folder absolute path of a folder that is nobody else's; it may be deleted
 */
export async function keepPlaces(
  folder: string,
  shape: Shape,
  make: (shape: Shape) => Promise<Places>,
): Promise<Places> {
  const { ids, near, scores } = shape;
  const hash = createHash('sha256').update(`${FORM}\0${ids.join(' ')}\0`);
  for (const { buffer, byteOffset, byteLength } of [near, scores]) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  const file = join(folder, `${hash.digest('hex').slice(0, 32)}.places`);
  const kept = readPlaces(file);
  if (kept) return kept;
  const places = await make(shape);
  mkdirSync(folder, { recursive: true });
  writeSealed(file, new Uint8Array(places.buffer, places.byteOffset, places.byteLength));
  forgetOldest(folder);
  return places;
}

function readPlaces(file: string): Places | undefined {
  const bytes = readSealed(file);
  return bytes && new Uint16Array(Uint8Array.from(bytes).buffer);
}

function forgetOldest(folder: string): void {
  readdirSync(folder)
    .filter((name) => name.endsWith('.places'))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
    .slice(KEPT)
    .forEach(({ path }) => rmSync(path, { force: true }));
}
