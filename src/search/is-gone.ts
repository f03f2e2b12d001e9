/** Whether a host does not have a file. Some answer with a page, and 200, where there is none. */
export function isGone({ ok, status, headers }: Response): boolean {
  const isPage = ok && headers.get('content-type')?.startsWith('text/html') === true;
  return isPage || status === 404 || status === 410;
}
