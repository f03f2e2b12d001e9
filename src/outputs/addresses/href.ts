/** Paths that need no encoding, which most are. */
const PLAIN = /^[\w./-]*$/;

/**
 * Creates a function that prefixes a path of the site with its sub-path.
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
