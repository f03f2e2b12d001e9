import { TITLE_MARK } from '../plan.ts';

/** A cached page. */
export interface CachedPage {
  /** Path of its address. */
  readonly path: string;
  readonly html: string;
}

/**
 * Fills the lists of cached pages in the offline page.
 *
 * @param template HTML with an empty list under `data-cached="papers"` and `data-cached="pages"`
 * @param base the site's base, with a slash at both ends
 */
export function listCachedPages(
  template: string,
  pages: readonly CachedPage[],
  base: string,
): string {
  const paper = `${base}papers/`;
  const isPaper = ({ path }: CachedPage) =>
    /^\d*[^/\d][^/]*\/$/.test(path.startsWith(paper) ? path.slice(paper.length) : '');
  const papers = pages.filter(isPaper);
  const others = pages.filter((page) => !isPaper(page));
  return fill(fill(template, 'papers', papers), 'pages', others);
}

function fill(template: string, name: string, pages: readonly CachedPage[]): string {
  if (pages.length === 0) return template;
  const rows = pages.map(
    ({ path, html }) =>
      `<li><a class="link" href="${escape(path)}">${readTitle(html, path)}</a></li>`,
  );
  return template.replace(
    new RegExp(`(<section[^>]*?) hidden([^>]* data-cached="?${name}\\b[^]*?<ul[^>]*>)`),
    (_, start: string, list: string) => `${start}${list}${rows.join('')}`,
  );
}

/** The title in the HTML is escaped already, except for angle brackets, which are removed. */
function readTitle(html: string, path: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const end = title.lastIndexOf(TITLE_MARK);
  return (end < 0 ? title : title.slice(0, end)) || escape(path);
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
