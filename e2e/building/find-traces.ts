import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of features' pages and files, below the base of the site. */
const ADDRESS =
  /^(?:(?:map|trends|mentions|compare|people|venues|years|list|lists|feeds|cards)\/|(?:.*\/)?feed(?:-\d+)?\.(?:xml|json)$|.*\.opml$)/;

/** Elements of features, in HTML and in the scripts that define them. */
const ELEMENT =
  /(?:<|define\(["'`])(?:save-paper|list-count|offprint-list|saved-searches|offprint-compare|paper-map|trend-chart)/;

/** Attributes and values that contain addresses, in HTML, XML, JSON and Markdown. */
const LINK =
  /(?:href|content|action|data-\w+)="?([^"\s>]+)|\]\(([^)]+)\)|<loc>([^<]+)|"(\/[^"]*)"/g;

/**
 * Finds files, links and elements of features in a site that has none of them.
 *
 * @param out absolute path of the built site
 * @param origin such as `https://small.example`
 */
export function findTraces(out: string, origin: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll('\\', '/');
      if (ADDRESS.test(path)) return [path];
      if (!/\.(?:html|xml|json|js|txt|webmanifest)$/.test(path) || path.startsWith('pagefind/')) {
        return [];
      }
      const text = readFileSync(join(out, path), 'utf8');
      const element = ELEMENT.exec(text)?.[0];
      const links = [...text.matchAll(LINK)]
        .map((match) => (match.slice(1).find(Boolean) ?? '').replace(origin, ''))
        .filter((link) => ADDRESS.test(link.replace(/^\//, '')) && link.startsWith('/'));
      return [...(element === undefined ? [] : [element]), ...links].map(
        (trace) => `${path}: ${trace}`,
      );
    });
}
