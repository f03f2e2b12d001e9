/**
 * Formats a tag URI (https://www.rfc-editor.org/rfc/rfc4151#section-2.1). Characters of the specific part
 * other than `pchar`, `/` and `?` are percent-encoded as UTF-8.
 *
 * @param authority a host name and a date, such as `papers.example,2026`
 * @param specific such as `papers/x-pool`
 */
export function formatTagUri(authority: string, specific: string): string {
  const encoded = specific
    .toWellFormed()
    .replace(/[^\w.~!$&'()*+,;=:@/?-]+/g, (characters) => encodeURIComponent(characters));
  return `tag:${authority}:${encoded}`;
}
