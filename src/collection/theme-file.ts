import { join } from 'node:path';
import type { Image, Url } from 'lightningcss';
import type { Fault } from './faults.ts';
import { displayPath } from './list-files.ts';
import type { ProseLink } from './prose/list-links.ts';
import { readTextFile } from './read-text-file.ts';

export const THEME_FILE = 'theme.css';

/** The maintainer's styles. */
export interface ParsedTheme {
  /** With the sub-path in front of addresses that begin with a slash. */
  readonly css: string;
  /** Addresses that begin with a slash. */
  readonly links: readonly ProseLink[];
  readonly faults: readonly Fault[];
}

const ADVICE = 'put the file into content/files/ and write /files/NAME';

/**
 * Reads the optional file `content/theme.css`. Syntax errors, and addresses that the
 * Content-Security-Policy of the pages blocks, are returned as faults.
 *
 * @param content absolute path of the content folder
 * @param base sub-path of the site, with a slash at both ends
 */
export async function parseTheme(content: string, base = '/'): Promise<ParsedTheme> {
  const path = join(content, THEME_FILE);
  const text = await readTextFile(path);
  if (typeof text === 'string') return parseStyles(text, displayPath(path), base);
  return { css: '', links: [], faults: text ? [text] : [] };
}

async function parseStyles(text: string, file: string, base: string): Promise<ParsedTheme> {
  // The import is dynamic, because few collections contain the file.
  const { transform } = await import('lightningcss');
  const links: ProseLink[] = [];
  const faults: Fault[] = [];
  const addFault = (message: string, position: { line: number; column: number }): void => {
    faults.push({ file, ...position, rule: 'blocked-style', message });
  };
  const resolve = ({ url, loc: { line, column } }: Url): string => {
    const message = describeBlocked(url);
    if (message !== undefined) addFault(message, { line, column });
    if (message !== undefined || !url.startsWith('/')) return url;
    links.push({ address: url, kind: 'link', line, column });
    return base + url.slice(1);
  };
  try {
    const { code } = transform({
      filename: file,
      code: Buffer.from(text),
      visitor: {
        Url: (url) => ({ ...url, url: resolve(url) }),
        // Its addresses are not visited separately.
        Image: (image) => (image.type === 'image-set' ? mapImageSet(image, resolve) : undefined),
        Rule: {
          import: ({ value: { url, loc } }) => {
            const message = `@import "${url}" is not possible: pages only load this site’s own styles, from one file; copy the rules into ${THEME_FILE}`;
            addFault(message, { line: loc.line + 1, column: loc.column });
          },
        },
      },
    });
    return { css: code.toString(), links, faults };
  } catch (error) {
    const { message, loc } = error as Error & { readonly loc?: { line: number; column: number } };
    const fault = {
      ...{ file, ...(loc && { line: loc.line, column: loc.column }) },
      message: `is not valid CSS: ${message}; correct it, or remove the rule`,
    };
    return { css: '', links: [], faults: [fault] };
  }
}

type ImageSet = Extract<Image, { readonly type: 'image-set' }>;

function mapImageSet({ value, ...image }: ImageSet, resolve: (url: Url) => string): ImageSet {
  const options = value.options.map(({ image, ...option }) => ({
    ...option,
    image:
      image.type === 'url'
        ? { ...image, value: { ...image.value, url: resolve(image.value) } }
        : image,
  }));
  return { ...image, value: { ...value, options } };
}

/** Describes why pages cannot load an address; undefined if they can. */
function describeBlocked(url: string): string | undefined {
  if (url.startsWith('#')) return undefined;
  if (/^data:/i.test(url)) {
    return `a data: address is blocked by the policy of the pages; ${ADVICE}`;
  }
  if (/^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(url)) {
    return `"${url}" is on another host, which the policy of the pages blocks; ${ADVICE}`;
  }
  return url.startsWith('/') ? undefined : `"${url}" does not begin with a slash; ${ADVICE}`;
}
