import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PART_MANIFEST } from './manifest.ts';

/** @throws Error if the folder is not part of a sharded site */
export function requirePart(folder: string): string {
  if (existsSync(join(folder, PART_MANIFEST))) return folder;
  throw new Error(
    `${folder} is not part of a sharded site: it has no ${PART_MANIFEST}. Name a folder written by "npm run build -- --shard".`,
  );
}
