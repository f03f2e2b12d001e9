import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PART_MANIFEST } from './manifest.ts';

/** @throws Error where the folder is no part of a site */
export function findPart(folder: string): string {
  if (existsSync(join(folder, PART_MANIFEST))) return folder;
  throw new Error(
    `${folder} is no part of a site: it holds no ${PART_MANIFEST}. Give the folder that "npm run build -- --shard" wrote.`,
  );
}
