import { nearest } from '../nearest.ts';
import { VOID_ELEMENTS } from './broken-markup.ts';
import { HTML_ELEMENTS } from './html-elements.ts';
import type { MdxAttribute, MdxNode } from './mdx-tree.ts';

interface ElementFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Components that prose can use without importing them; Astro adds `Fragment`. */
const COMPONENTS = ['Paper', 'Fragment'];
const COMPONENT_NAMES = new Set(COMPONENTS.map((name) => name.toLowerCase()));

/** Names that HTML does not know, and what it calls them. */
const REACT_NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };

/** XML's own attributes; any other name with a colon is a directive of Astro. */
const XML_NAME = /^(?:xlink|xml|xmlns):/;

/**
 * Finds elements that the build would fail on or silently change: components and elements that do not
 * exist, wrong attributes of `<Paper>`, attributes that HTML does not have, and void elements with
 * content.
 */
export function findElementFaults(nodes: readonly MdxNode[]): readonly ElementFault[] {
  const foreign = new Set<MdxNode>();
  return nodes.flatMap((node) => {
    // Parents come before their children.
    if (foreign.has(node) || node.name === 'svg' || node.name === 'math') {
      for (const child of node.children ?? []) foreign.add(child);
    }
    if (!node.type.startsWith('mdxJsx')) return [];
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const messages = [...describe(node), ...(foreign.has(node) ? [] : describeMisspelt(node))];
    return messages.map((message) => ({ line, column, message }));
  });
}

/** An element in lower case that browsers would show as if it were not there. */
function describeMisspelt({ name }: MdxNode): string[] {
  const isElement = name && /^[a-z][a-z\d]*$/.test(name) && !COMPONENT_NAMES.has(name);
  if (!isElement || HTML_ELEMENTS.has(name)) return [];
  const meant = nearest(name, HTML_ELEMENTS);
  const advice = meant ? `did you mean <${meant}>?` : 'write \\< if you mean the sign';
  return [`HTML has no element <${name}>; ${advice}`];
}

function describe({ name, attributes = [], children = [] }: MdxNode): string[] {
  // A member such as <a.b /> is reported as code.
  if (!name || name.includes('.')) return [];
  const meant = COMPONENTS.find((component) => component.toLowerCase() === name.toLowerCase());
  if (meant === undefined ? /^[^a-z]/.test(name) : meant !== name) {
    return [describeUnknown(name)];
  }
  if (name === 'Paper') return describePaper(attributes, children);
  const unread = attributes.flatMap(describeAttribute);
  if (!VOID_ELEMENTS.has(name) || children.length === 0) return unread;
  return [`<${name}> can have no content; write <${name} /> and what follows after it`, ...unread];
}

function describeUnknown(name: string): string {
  const meant = nearest(name, COMPONENTS);
  const advice = meant
    ? `did you mean <${meant}>?`
    : `write <Paper id="ID" />, the only component, or HTML in lower case`;
  return `there is no component <${name}>; ${advice}`;
}

function describePaper(attributes: readonly MdxAttribute[], children: readonly MdxNode[]) {
  const names = attributes.flatMap(({ name }) => name ?? []);
  const other = names.find((name) => name !== 'id');
  return [
    ...(names.includes('id') ? [] : ['<Paper> has no id; write <Paper id="ID" />']),
    ...(names.indexOf('id') === names.lastIndexOf('id') ? [] : ['<Paper> has two ids; keep one']),
    ...(other === undefined ? [] : [`<Paper> has ${other}, but takes only id; remove it`]),
    ...(children.length === 0
      ? []
      : ['<Paper> shows the title of the paper and no text of yours; write <Paper id="ID" />']),
  ];
}

function describeAttribute({ name = '' }: MdxAttribute): string[] {
  const own = REACT_NAMES[name];
  if (own) return [`${name} is not an attribute of HTML; write ${own}`];
  if (!name.includes(':') || XML_NAME.test(name)) return [];
  return [`${name} is a directive of Astro, which prose cannot use; remove it`];
}
