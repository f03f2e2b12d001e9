import { text } from '#text';
import { escapeHtml } from '../../abstract/escape.ts';
import { FOLLOW } from '../policy/inline-scripts.ts';
import { formatTagPolicy } from '../policy/policy.ts';

export interface Redirect {
  /** The old address as the reader knows it: `arxiv/2203.15086`. */
  readonly from: string;
  /** What is called so. */
  readonly title: string;
  /** Address on this host, and the same in full. */
  readonly href: string;
  readonly url: string;
  readonly language: string;
}

const POLICY = formatTagPolicy({ scripts: [FOLLOW] });

/** A page that leads on at once, with script and without. */
export function formatRedirectPage({ from, title, href, url, language }: Redirect): string {
  const [address = '', name = '', link, whole] = [from, title, href, url].map(escapeHtml);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${POLICY}">
    <meta name="referrer" content="same-origin">
    <meta name="viewport" content="width=device-width">
    <title>${address} · ${name}</title>
    <meta name="description" content="${text.notFound.redirectsTo(address, name)}">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="refresh" content="0; url=${link}">
    <link rel="canonical" href="${whole}">
  </head>
  <body>
    <main>
      <h1>${text.notFound.moved}</h1>
      <p><a href="${link}">${name}</a></p>
    </main>
    <script>${FOLLOW}</script>
  </body>
</html>
`;
}
