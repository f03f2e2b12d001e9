import { decodeXML } from 'entities';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** An element with its attributes and children, in the form of `preserveOrder`. */
type Node = Readonly<Record<string, unknown>>;

/** Names of elements and attributes have no namespace prefixes. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  // The parser does not decode numeric character references.
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** Another host, or a scheme; `data:` images are part of the file. */
const EXTERNAL = /^(?!data:image\/(?!svg))(?:[a-z][a-z\d+.-]*:|\/\/)/i;
/** https://www.w3.org/TR/xml-stylesheet/ */
const STYLE_SHEET = /<\?xml-stylesheet\b[^>]*>/gi;
const SCRIPT_ADDRESS = /^(?:javascript|vbscript|data:text)/i;

/**
 * Lists the active content that a browser runs or loads when it opens an SVG file as a page:
 * scripts, event handlers, embedded pages, and requests to other hosts. In an `<img>`, it does
 * nothing. Links (`<a href>`) do nothing until a reader follows them.
 *
 * Definitions: https://www.w3.org/TR/SVG2/interact.html#ScriptElement and
 * https://www.w3.org/TR/SVG2/linking.html#processingURL-external
 *
 * @returns each kind once, such as `a script` or `onload`; empty for a drawing
 */
export function findActiveSvg(text: string): readonly string[] {
  const declared = [
    // Entities can hide anything.
    ...(/<!ENTITY\s/i.test(text) ? ['its own entities (<!ENTITY>)'] : []),
    ...(text.search(STYLE_SHEET) >= 0 ? ['a style sheet in another file'] : []),
  ];
  try {
    // The validator would mistake it for the XML declaration.
    const source = text.replaceAll(STYLE_SHEET, '');
    SyntaxValidator.validate(source);
    const nodes = parser.parse(source) as readonly Node[];
    return [...new Set([...declared, ...nodes.flatMap(findInNode)])];
  } catch {
    return [...declared, 'XML that is not well-formed'];
  }
}

function findInNode(node: Node): string[] {
  const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
  return Object.entries(node).flatMap(([name, children]) => {
    if (name === ':@' || name === '#text') return [];
    const inner = (children as readonly Node[]).flatMap(findInNode);
    return [...findInElement(name, attributes, children as readonly Node[]), ...inner];
  });
}

function findInElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Node[],
): string[] {
  const element = name.toLowerCase();
  const kind = {
    script: 'a script',
    handler: 'a script',
    foreignobject: 'a page in <foreignObject>',
    iframe: 'an embedded page',
    object: 'an embedded page',
    embed: 'an embedded page',
  }[element];
  const styles = element === 'style' ? children.map(getText).join('') : '';
  return [
    ...(kind === undefined ? [] : [kind]),
    ...findInStyles(styles),
    ...Object.entries(attributes).flatMap(([attribute, value]) =>
      findInAttribute(element, attribute.toLowerCase(), strip(decodeXML(value))),
    ),
  ];
}

function getText(node: Node): string {
  return typeof node['#text'] === 'string' ? decodeXML(node['#text']) : '';
}

function findInAttribute(element: string, name: string, value: string): string[] {
  if (/^on[a-z]/.test(name)) return [name];
  // `<set attributeName="onclick" to="…">`
  if (name === 'attributename' && /^on[a-z]/i.test(value)) return [value.toLowerCase()];
  if (SCRIPT_ADDRESS.test(value)) return ['a script in an address'];
  const isAddress = name === 'href' || name === 'src';
  if (isAddress && element !== 'a' && EXTERNAL.test(value)) return [describeExternal(value)];
  return findInStyles(value);
}

function findInStyles(styles: string): string[] {
  const addresses = [
    ...styles.matchAll(/(?:url\(\s*|@import\s+)(?:url\(\s*)?["']?([^"')\s]+)/gi),
  ].map(([, address = '']) => address);
  return addresses.filter((address) => EXTERNAL.test(address)).map(describeExternal);
}

function describeExternal(address: string): string {
  const host = URL.parse(address, 'https://localhost')?.host;
  return host ? `a request to ${host}` : 'a request to another address';
}

/** Removes characters that browsers ignore: https://url.spec.whatwg.org/#url-parsing */
function strip(value: string): string {
  return value.replaceAll(/[\t\n\r]/g, '').trim();
}
