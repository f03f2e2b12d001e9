import { isAbsolute, relative } from 'node:path';

/** Whether a path is in the content folder and not hidden, unlike the staging folder of an import. */
export function isContentFile(content: string, path: string): boolean {
  const inside = relative(content, path);
  return inside !== '' && !isAbsolute(inside) && !/(?:^|[\\/])\./.test(inside);
}
