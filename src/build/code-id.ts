import { hashFiles } from '../collection/hash-files.ts';

/** Files that affect how data is written and read. */
const CODE = ['src', 'package-lock.json'];

/**
 * A hash of the code that writes a site and of the scripts that read its data. It does not depend on
 * the content.
 *
 * @param root absolute path of the project
 */
export function readCodeId(root: string): string {
  return hashFiles(root, CODE).slice(0, 8);
}
