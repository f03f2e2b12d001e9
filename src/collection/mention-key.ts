const SEPARATOR = /[\s_.\-\u2010-\u2015’]/;

/**
 * Normalises a name for comparison: removes spaces, hyphens, underscores and dots, because their
 * use varies ("MS-COCO", "MS COCO"). Case is preserved, and so are dots between digits: 3.1 is not
 * 31.
 */
export function squeeze(name: string): string {
  if (!SEPARATOR.test(name)) return name;
  return name
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/’/g, "'")
    .replace(/(?<=\d)\.(?=\d)/g, '\uE000')
    .replace(/[\s_.-]/g, '')
    .replace(/\uE000/g, '.');
}

/** Returns a key that is equal for all spellings of a name. */
export function getMentionKey(name: string): string {
  return squeeze(name).toLowerCase();
}
