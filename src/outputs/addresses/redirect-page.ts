import { text } from '#text';
import { escapeHtml } from '../../abstract/escape.ts';
import { REDIRECT_SCRIPT } from '../policy/inline-scripts.ts';
import { formatTagPolicy } from '../policy/policy.ts';

export interface Redirect {
  /** The old address: `arxiv/2203.15086`. */
  readonly from: string;
  /** Title of the target page. */
  readonly title: string;
  /** Path of the target page, and its full URL. */
  readonly href: string;
  readonly url: string;
  readonly language: string;
  /** The theme of `site.yaml`, which avoids a flash of another theme before the next page. */
  readonly theme?: 'system' | 'light' | 'dark';
}

const POLICY = formatTagPolicy({ scripts: [REDIRECT_SCRIPT] });

/** Formats a page that redirects immediately, with and without scripts. */
export function formatRedirectPage({
  from,
  title,
  href,
  url,
  language,
  theme = 'system',
}: Redirect): string {
  const [address = '', name = '', link, canonical] = [from, title, href, url].map(escapeHtml);
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
    <meta name="color-scheme" content="${theme === 'system' ? 'light dark' : theme}">
    <meta http-equiv="refresh" content="0; url=${link}">
    <link rel="canonical" href="${canonical}">
  </head>
  <body>
    <main>
      <h1>${text.notFound.moved}</h1>
      <p><a href="${link}">${name}</a></p>
    </main>
    <script>${REDIRECT_SCRIPT}</script>
  </body>
</html>
`;
}
