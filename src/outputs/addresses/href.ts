/** What needs no encoding, as nearly all paths. */
const PLAIN = /^[\w./-]*$/;

/**
 * Makes the function that turns a path of the site into an address under its sub-path.
 *
 * @param base sub-path with a slash at both ends
 */
export function createHref(base: string): (path: string) => string {
  return (path) => {
    const relative = path.replace(/^\/+/, '');
    return base + (PLAIN.test(relative) ? relative : encodePath(relative));
  };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
