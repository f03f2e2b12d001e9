import { stripControls } from '../../abstract/escape.ts';

/** XML that is finished: everything in it is escaped. */
export interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Text is escaped; what is absent is left out. */
type Content = Xml | string | undefined | false;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would make spaces of these in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** An element; attributes without a value are left out. */
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

/** A whole document in UTF-8. Each child of the root stands on a line of its own. */
export function formatDocument(root: string, attributes: Attributes, children: readonly Content[]) {
  const lines = children
    .filter((child) => child !== undefined && child !== false)
    .map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml));
  const { xml } = createElement(root, attributes, { xml: `\n${lines.join('\n')}\n` });
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

/** https://www.w3.org/TR/xml/#charsets: what is no character of XML is left out. */
function escapeXml(text: string): string {
  return stripControls(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, toEntity)
    .replaceAll('\r', '&#13;');
}

function toEntity(char: string): string {
  return ENTITIES[char] ?? char;
}
