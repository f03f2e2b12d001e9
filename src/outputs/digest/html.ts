import { text } from '#text';
import { escapeHtml } from '../../abstract/escape.ts';
import type { Digest, DigestPaper } from './digest.ts';

// oxlint-disable-next-line offprint/interface-words -- names of typefaces
const SERIF = "Georgia, 'Times New Roman', serif";
const SANS = "-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif";

/**
 * Formats a digest as HTML for mail programs: with tables and inline styles, because many ignore the
 * head. The rules in the head are for dark mode and phones.
 */
export function formatHtml(digest: Digest): string {
  const { siteName, language, subject, home, sections, unsubscribe } = digest;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(`${siteName}: ${subject}`)}</title>
<style>
:root { color-scheme: light dark; }
@media (max-width: 480px) { .content { padding: 24px 18px !important; } }
@media (prefers-color-scheme: dark) {
  .background { background: #161513 !important; }
  .content { background: #161513 !important; }
  .ink { color: #ece8df !important; }
  .soft { color: #a39d91 !important; }
  .line { border-color: #35322c !important; }
}
</style>
</head>
<body class="background" style="margin:0;padding:0;background:#fbfaf6;">
<table role="presentation" class="background" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#fbfaf6;">
<tr><td align="center">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;">
<tr><td class="content" align="left" style="padding:36px 24px;background:#fbfaf6;">
<p style="margin:0;font:600 20px/1.3 ${SERIF};"><a class="ink" href="${escapeHtml(home)}" style="color:#1c1b19;text-decoration:none;">${escapeHtml(siteName)}</a></p>
<h1 class="ink" style="margin:10px 0 0;font:400 28px/1.25 ${SERIF};color:#1c1b19;">${escapeHtml(subject)}</h1>
${sections.map(formatSection).join('\n')}
<p class="soft line" style="margin:36px 0 0;padding-top:14px;border-top:1px solid #dcd8cd;font:400 14px/1.5 ${SANS};color:#5d5a53;">
<a class="soft" href="${escapeHtml(home)}" style="color:#5d5a53;">${escapeHtml(text.digest.all(siteName))}</a>${
    unsubscribe === undefined
      ? ''
      : ` &nbsp;·&nbsp; <a class="soft" href="${escapeHtml(unsubscribe)}" style="color:#5d5a53;">${escapeHtml(text.digest.unsubscribe)}</a>`
  }
</p>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

function formatSection({ name, url, papers }: Digest['sections'][number]): string {
  return `<h2 class="ink line" style="margin:34px 0 0;padding-bottom:8px;border-bottom:1px solid #dcd8cd;font:600 16px/1.4 ${SANS};"><a class="ink" href="${escapeHtml(url)}" style="color:#1c1b19;text-decoration:none;">${escapeHtml(name)}</a></h2>
${papers.map(formatPaper).join('\n')}`;
}

function formatPaper(paper: DigestPaper): string {
  const { title, url, authors, facts, beginning, lang, direction } = paper;
  // The date is in the language of the site.
  const langAttribute = lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`;
  const dirAttribute = direction === undefined ? '' : ` dir="${direction}"`;
  // Long words, such as addresses, must not make a phone scroll sideways.
  const wrap = 'overflow-wrap:anywhere;word-break:break-word;';
  const line = `margin:4px 0 0;font:400 14px/1.5 ${SANS};color:#5d5a53;${wrap}`;
  return `<div${dirAttribute} style="margin:20px 0 0;">
<h3${langAttribute} style="margin:0;font:400 20px/1.35 ${SERIF};${wrap}"><a class="ink" href="${escapeHtml(url)}" style="color:#1c1b19;text-decoration:underline;">${escapeHtml(title)}</a></h3>
${authors === '' ? '' : `<p class="soft" style="${line}">${escapeHtml(authors)}</p>\n`}<p class="soft" style="${line}">${escapeHtml(facts)}</p>
<p${langAttribute} class="ink" style="margin:8px 0 0;font:400 16px/1.55 ${SERIF};color:#1c1b19;${wrap}">${escapeHtml(beginning)}</p>
</div>`;
}
