/**
 * Loads a page of this site as an inert document: it runs no scripts and loads nothing.
 * XMLHttpRequest is used since the content security policy of the site forbids parsing HTML from
 * strings.
 *
 * @throws Error when the page cannot be loaded or does not exist
 */
export function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    // Responses without a type would be parsed as XML, and error documents of XML contain styles.
    request.overrideMimeType('text/html');
    // Assigning the handler takes fewer bytes than adding a listener.
    request.onloadend = () => {
      const page = request.response as Document | null;
      if (request.status === 200 && page) resolve(page);
      else reject(new Error(address));
    };
    request.send();
  });
}
