/**
 * Whether a host does not have a file. Some hosts respond with a page and status 200 instead of
 * 404.
 */
export function isGone({ ok, status, headers }: Response): boolean {
  const isPage = ok && headers.get('content-type')?.startsWith('text/html') === true;
  return isPage || status === 404 || status === 410;
}
