/**
 * Path of data that only the site's own scripts read, in a folder of the code that writes it: a page
 * of an earlier release finds nothing there, and says that the site has been updated.
 *
 * @param section such as `references`
 * @param path of a file in the folder; without it, the folder with a slash at its end
 */
export function placeData(section: string, path = ''): string {
  return `/${section}/${import.meta.env.CODE}/${path}`;
}
