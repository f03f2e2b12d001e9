import { imageMetadata } from 'astro/assets/utils';
import { displayPath } from '../../collection/list-files.ts';
import { readRegularFile } from '../../collection/regular-file.ts';

/**
 * Reads the width and height of an image in the content folder.
 *
 * @throws Error that names the file, if it is not an image
 */
export async function measureImage(path: string): Promise<{ width: number; height: number }> {
  const bytes = await readRegularFile(path);
  const { width, height } = await imageMetadata(bytes, path).catch(() => {
    throw new Error(
      `${displayPath(path)} is not an image that browsers show; save it as a PNG, JPEG, WebP, AVIF, GIF or SVG file`,
    );
  });
  return { width, height };
}
