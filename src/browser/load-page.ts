/**
 * The document at an address of this site, in which nothing runs or loads. A browser parses a page
 * that it asks for itself; a parser of strings is forbidden by the policy of pages.
 *
 * @throws Error when it does not arrive, or is not there
 */
export function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    // What comes from elsewhere, and empty, would be read as XML, whose errors have styles.
    request.overrideMimeType('text/html');
    // Assigned, for it is in the scripts of pages that have few bytes left.
    request.onloadend = () => {
      const page = request.response as Document | null;
      if (request.status === 200 && page) resolve(page);
      else reject(new Error(address));
    };
    request.send();
  });
}
