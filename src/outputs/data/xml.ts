import { stripControls } from '../../abstract/escape.ts';

/** Serialised XML. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Strings are escaped; undefined and false are omitted. */
type Content = Xml | string | undefined | false;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Unescaped, parsers convert these to spaces in attributes.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Creates an element. Attributes without a value are omitted. */
export function createElement(
  name: string,
  attributes: Attributes,
  ...contents: readonly Content[]
): Xml {
  const tag = [
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}="${escapeXml(value).replace(/[\t\n\r]/g, toEntity)}"`],
    ),
  ].join(' ');
  const inside = contents
    .filter((content) => content !== undefined && content !== false)
    .map((content) => (typeof content === 'string' ? escapeXml(content) : content.xml))
    .join('');
  return { xml: inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${name}>` };
}

/** Formats a document in UTF-8, with each child of the root on a separate line. */
export function formatDocument(root: string, attributes: Attributes, children: readonly Content[]) {
  const lines = children
    .filter((child) => child !== undefined && child !== false)
    .map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml));
  const { xml } = createElement(root, attributes, { xml: `\n${lines.join('\n')}\n` });
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

/** Removes characters that XML does not allow: https://www.w3.org/TR/xml/#charsets */
function escapeXml(text: string): string {
  return stripControls(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, toEntity)
    .replaceAll('\r', '&#13;');
}

function toEntity(char: string): string {
  return ENTITIES[char] ?? char;
}
