/**
 * Makes the function that turns a path of the site into an address under its sub-path.
 *
 * @param base sub-path with a slash at both ends
 */
export function createHref(base: string): (path: string) => string {
  return (path) => base + path.replace(/^\/+/, '').split('/').map(encodeURIComponent).join('/');
}
