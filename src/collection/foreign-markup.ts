import type { Fault } from './faults.ts';
import { findExecutableCode } from './executable-code.ts';
import type { Broken, ParsedMdx } from './parse-mdx.ts';
import { locateAttributes } from './locate-attributes.ts';
import { readAttribute } from './prose/literals.ts';
import type { MdxNode } from './prose/mdx-tree.ts';
import { locate } from './text-positions.ts';
import { getOwn } from '../abstract/get-own.ts';

interface Violation {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Forbidden elements, with the reason and advice. */
const FORBIDDEN_ELEMENTS: Readonly<Record<string, string>> = {
  script: 'pages only run the site’s own scripts; remove it',
  style: 'pages only use the site’s own styles; remove it',
  link: 'texts cannot load files; remove it',
  meta: 'metadata belongs in the front matter; move it there',
  title: 'browsers hide it in a text; write the title in the front matter',
  html: 'the page is already in one; remove the tag',
  head: 'the page already has one; remove it',
  body: 'the text is already in one; remove the tag',
  base: 'it would change all addresses on the page; remove it',
  iframe: 'pages cannot embed other pages; link to it instead',
  frame: 'pages cannot embed other pages; link to it instead',
  object: 'pages cannot embed other documents; link to it instead',
  embed: 'pages cannot embed other documents; link to it instead',
  form: 'pages cannot send forms; link to the form instead',
};

/** Attributes with an address that the browser loads. */
const LOADED = new Set(['src', 'srcset', 'poster', 'data', 'background']);
/** Elements of SVG that load the address in their `href`. */
const LOADING = new Set(['image', 'use', 'feimage']);
/** Attributes with an address that a click opens. */
const OPENED = new Set(['href', 'action', 'formaction', 'xlink:href']);

/**
 * Finds forbidden markup: scripts, event handlers, styles, frames, images from other hosts and
 * invalid addresses, all of which the content security policy would block; and code that the build
 * would execute.
 *
 * @param text the whole file
 */
export function findForeignMarkup(
  { nodes, broken }: Pick<ParsedMdx, 'nodes' | 'broken'>,
  text: string,
  file: string,
): readonly Fault[] {
  return [
    ...findForeignNodes(nodes, text),
    ...findExecutableCode(nodes),
    ...broken.flatMap(({ tag, line, column }) => {
      const message = describeElement({ type: '', name: tag ?? null });
      return message ? [{ line, column, message }] : [];
    }),
  ].map((fault) => ({ file, ...fault, rule: 'foreign-markup' }));
}

/** Whether broken markup is already reported as foreign markup. */
export function isForeignTag({ tag }: Broken): boolean {
  return describeElement({ type: '', name: tag ?? null }) !== undefined;
}

function findForeignNodes(nodes: readonly MdxNode[], text: string): Violation[] {
  const definitions = new Map(
    nodes
      .filter(({ type }) => type === 'definition')
      .map(({ identifier, url = '' }) => [identifier, url]),
  );
  return nodes.flatMap((node): Violation[] => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const address = node.url ?? definitions.get(node.identifier);
    const message = describeElement(node) ?? describeTarget(node.type, address);
    return [...(message ? [{ line, column, message }] : []), ...findAttributes(node, text)];
  });
}

function describeElement({ name }: MdxNode): string | undefined {
  const reason = name && getOwn(FORBIDDEN_ELEMENTS, name.toLowerCase());
  return reason ? `<${name}> is not allowed: ${reason}` : undefined;
}

/** Describes an invalid target of an image or a link. */
function describeTarget(type: string, address = ''): string | undefined {
  if (type.startsWith('image')) return isExternal(address) ? describeImage(address) : undefined;
  return type.startsWith('link') && !isAllowed(address) ? describeAddress(address) : undefined;
}

function findAttributes({ name, attributes = [], position }: MdxNode, text: string): Violation[] {
  if (!name || !position) return [];
  const offsets = locateAttributes(text, position.start.offset, { name, attributes });
  return attributes.flatMap((attribute, at) => {
    const message = describeAttribute(name, attribute.name ?? '', readAttribute(attribute));
    return message ? [{ ...locate(text, offsets[at] ?? 0), message }] : [];
  });
}

function describeAttribute(name: string, attribute: string, value: string): string | undefined {
  const key = attribute.toLowerCase();
  if (/^on[a-z]/.test(key)) {
    return `<${name}> has ${attribute}, but pages only run the site’s own scripts; remove it`;
  }
  if (key === 'style' || key === 'srcdoc') {
    return `<${name}> has ${attribute}, which the content security policy blocks; remove it`;
  }
  const isLoaded = LOADED.has(key) || (LOADING.has(name.toLowerCase()) && /(?:^|:)href$/.test(key));
  if (isLoaded && value.split(',').some((part) => isExternal(part.trim()))) {
    return describeImage(value);
  }
  return OPENED.has(key) && !isAllowed(value) ? describeAddress(value) : undefined;
}

function describeImage(address: string): string {
  return `"${address}" is on another host, which could track readers, so the content security policy blocks it; put the file into public/ and use its path, or link to it`;
}

function describeAddress(address: string): string {
  return `"${address}" is not an allowed address; use one that begins with https://, http:// or mailto:, or a path of the site`;
}

/** Whether an address has a scheme or a host. */
function isExternal(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}

function isAllowed(address: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address.replace(/&[#\w]+;|\s/g, ''))?.[1];
  return scheme === undefined || ['https', 'http', 'mailto'].includes(scheme.toLowerCase());
}
