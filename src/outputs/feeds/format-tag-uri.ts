/**
 * An identifier by RFC 4151, https://www.rfc-editor.org/rfc/rfc4151#section-2.1. Its specific part
 * takes `pchar`, `/` and `?`; every other character, such as those of other scripts, is
 * percent-encoded as UTF-8.
 *
 * @param authority a host and since when, such as `papers.example,2026`
 * @param specific such as `papers/x-pool`
 */
export function formatTagUri(authority: string, specific: string): string {
  const encoded = specific
    .toWellFormed()
    .replace(/[^\w.~!$&'()*+,;=:@/?-]+/g, (characters) => encodeURIComponent(characters));
  return `tag:${authority}:${encoded}`;
}
