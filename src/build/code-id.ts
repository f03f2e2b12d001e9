import { hashFiles } from '../collection/hash-files.ts';

/** Everything that decides how data is written and read. */
const CODE = ['src', 'package-lock.json'];

/**
 * An id of the code that writes a site and of the scripts that read its data, the same for any
 * content; see `updates/README.md`.
 *
 * @param root absolute path of the project
 */
export function readCodeId(root: string): string {
  return hashFiles(root, CODE).slice(0, 8);
}
