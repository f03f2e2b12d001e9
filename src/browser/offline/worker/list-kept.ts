import { TITLE_MARK } from '../plan.ts';

/** A page that is kept. */
export interface KeptPage {
  /** Path of its address. */
  readonly path: string;
  readonly html: string;
}

/**
 * Fills the lists of the page that says that a page is not kept.
 *
 * @param template the page, with an empty list under `data-kept="papers"` and `data-kept="pages"`
 * @param base the site's, with a slash at both ends
 */
export function listKept(template: string, pages: readonly KeptPage[], base: string): string {
  const paper = `${base}papers/`;
  const isPaper = ({ path }: KeptPage) =>
    /^\d*[^/\d][^/]*\/$/.test(path.startsWith(paper) ? path.slice(paper.length) : '');
  const papers = pages.filter(isPaper);
  const others = pages.filter((page) => !isPaper(page));
  return fill(fill(template, 'papers', papers), 'pages', others);
}

function fill(template: string, name: string, pages: readonly KeptPage[]): string {
  if (pages.length === 0) return template;
  const rows = pages.map(
    ({ path, html }) =>
      `<li><a class="link" href="${escape(path)}">${readTitle(html, path)}</a></li>`,
  );
  return template.replace(
    new RegExp(`(<section[^>]*?) hidden([^>]* data-kept="?${name}\\b[^]*?<ul[^>]*>)`),
    (_, start: string, list: string) => `${start}${list}${rows.join('')}`,
  );
}

/** What stands in a title is text already; angle brackets in it are nobody's. */
function readTitle(html: string, path: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const end = title.lastIndexOf(TITLE_MARK);
  return (end < 0 ? title : title.slice(0, end)) || escape(path);
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
