import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes files of one name and several endings, all or none.
 *
 * @returns their paths
 */
export async function writeTogether(
  folder: string,
  name: string,
  contents: Readonly<Record<string, string | Buffer>>,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files = Object.entries(contents).map(([extension, content]) => {
    const path = join(folder, `${name}.${extension}`);
    return { path, fresh: `${path}.${process.pid}.new`, content };
  });
  try {
    for (const { fresh, content } of files) await writeFile(fresh, content);
    for (const { fresh, path } of files) await rename(fresh, path);
  } catch (error) {
    for (const { fresh } of files) await rm(fresh, { force: true });
    throw error;
  }
  return files.map(({ path }) => path);
}
