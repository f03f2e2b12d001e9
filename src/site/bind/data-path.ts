/**
 * Path of data that only the site's own scripts read. The folder is named after the code that
 * writes it, so a page of an earlier release gets a 404 and says that the site has been updated.
 *
 * @param section such as `references`
 * @param path of a file in the folder; without it, the folder with a trailing slash
 */
export function toDataPath(section: string, path = ''): string {
  return `/${section}/${import.meta.env.CODE}/${path}`;
}
