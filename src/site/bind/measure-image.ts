import { statSync } from 'node:fs';
import { imageMetadata } from 'astro/assets/utils';
import { displayPath } from '../../collection/list-files.ts';
import { readRegularFile } from '../../collection/regular-file.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizes = new Map<string, Promise<Size>>();

/**
 * Reads the width and height of an image in the content folder, and reads it again only if the file
 * changes: every page contains the logo, and many lists contain the same figure.
 *
 * @throws Error that names the file, if it is not an image
 */
export function measureImage(path: string): Promise<Size> {
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const key = `${modified} ${path}`;
  const size = sizes.get(key) ?? readSize(path);
  sizes.set(key, size);
  return size;
}

async function readSize(path: string): Promise<Size> {
  const bytes = await readRegularFile(path);
  const { width, height } = await imageMetadata(bytes, path).catch(() => {
    throw new Error(
      `${displayPath(path)} is not an image that browsers show; save it as a PNG, JPEG, WebP, AVIF, GIF or SVG file`,
    );
  });
  return { width, height };
}
