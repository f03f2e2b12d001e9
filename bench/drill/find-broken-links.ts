import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Lists the links and sources in a site's pages that lead to no file. */
export function findBrokenLinks(folder: string): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  return pages.flatMap((page) => {
    const address = new URL(page.replace(/index\.html$/, ''), 'http://site/');
    return [...new Set(listLinks(parse(readFileSync(join(folder, page), 'utf8'))))]
      .filter((link) => !leadsToFile(folder, link, address))
      .map((link) => `${page} links to ${link}`);
  });
}

function leadsToFile(folder: string, link: string, from: URL): boolean {
  const url = URL.parse(link, from.href);
  if (url === null) return false;
  if (url.origin !== from.origin) return true;
  const path = join(folder, decodeURIComponent(url.pathname));
  if (!existsSync(path)) return false;
  return statSync(path).isFile() || existsSync(join(path, 'index.html'));
}

function listLinks(node: Node): string[] {
  const own =
    'attrs' in node
      ? node.attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value)
      : [];
  const below = 'childNodes' in node ? node.childNodes.flatMap(listLinks) : [];
  return [...own, ...below];
}
