const APART = /[\s_.\-\u2010-\u2015’]/;

/**
 * What a name is compared by: without the hyphens, spaces, underscores and dots between letters
 * that people write or leave out ("MS-COCO", "MS COCO"). Case stays; dots between digits stay, for
 * 3.1 is not 31.
 */
export function squeeze(name: string): string {
  if (!APART.test(name)) return name;
  return name
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/’/g, "'")
    .replace(/(?<=\d)\.(?=\d)/g, '\uE000')
    .replace(/[\s_.-]/g, '')
    .replace(/\uE000/g, '.');
}

/** The key under which a name is one mention, however it is written. */
export function getMentionKey(name: string): string {
  return squeeze(name).toLowerCase();
}
