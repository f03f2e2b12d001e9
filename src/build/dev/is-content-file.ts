import { isAbsolute, relative } from 'node:path';

/** Whether a path is in the content folder and not hidden, as an import's staging folder is. */
export function isContentFile(content: string, path: string): boolean {
  const inside = relative(content, path);
  return inside !== '' && !isAbsolute(inside) && !/(?:^|[\\/])\./.test(inside);
}
