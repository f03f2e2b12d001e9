import { nearest } from '../nearest.ts';
import { VOID_ELEMENTS } from './broken-markup.ts';
import { HTML_ELEMENTS } from './html-elements.ts';
import type { MdxAttribute, MdxNode } from './mdx-tree.ts';

interface ElementFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Components that prose can use without an import. `Fragment` is built into Astro. */
const COMPONENTS = ['Paper', 'Fragment'];
const COMPONENT_NAMES = new Set(COMPONENTS.map((name) => name.toLowerCase()));

/** Attributes of React with their names in HTML. */
const REACT_NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };

/** XML attributes. All other names with a colon are Astro directives. */
const XML_NAME = /^(?:xlink|xml|xmlns):/;

/**
 * Finds elements that would fail the build or be changed silently: unknown components and elements,
 * invalid attributes of `<Paper>`, unknown attributes, and void elements with content.
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
    const messages = [
      ...describe(node),
      ...(foreign.has(node) ? [] : describeUnknownElement(node)),
    ];
    return messages.map((message) => ({ line, column, message }));
  });
}

/** Message for an unknown element, which browsers would ignore. */
function describeUnknownElement({ name }: MdxNode): string[] {
  const isElement = name && /^[a-z][a-z\d]*$/.test(name) && !COMPONENT_NAMES.has(name);
  if (!isElement || HTML_ELEMENTS.has(name)) return [];
  const closest = nearest(name, HTML_ELEMENTS);
  const advice = closest ? `did you mean <${closest}>?` : 'write \\< for a literal <';
  return [`HTML has no element <${name}>; ${advice}`];
}

function describe({ name, attributes = [], children = [] }: MdxNode): string[] {
  // A member such as <a.b /> is reported as code.
  if (!name || name.includes('.')) return [];
  const match = COMPONENTS.find((component) => component.toLowerCase() === name.toLowerCase());
  if (match === undefined ? /^[^a-z]/.test(name) : match !== name) {
    return [describeUnknownComponent(name)];
  }
  if (name === 'Paper') return describePaper(attributes, children);
  const faults = attributes.flatMap(describeAttribute);
  if (!VOID_ELEMENTS.has(name) || children.length === 0) return faults;
  return [
    `<${name}> cannot have content; write <${name} /> and move the content after it`,
    ...faults,
  ];
}

function describeUnknownComponent(name: string): string {
  const closest = nearest(name, COMPONENTS);
  const advice = closest
    ? `did you mean <${closest}>?`
    : `write <Paper id="ID" />, the only component, or HTML in lower case`;
  return `there is no component <${name}>; ${advice}`;
}

function describePaper(attributes: readonly MdxAttribute[], children: readonly MdxNode[]) {
  const names = attributes.flatMap(({ name }) => name ?? []);
  const other = names.find((name) => name !== 'id');
  return [
    ...(names.includes('id') ? [] : ['<Paper> has no id; write <Paper id="ID" />']),
    ...(names.indexOf('id') === names.lastIndexOf('id') ? [] : ['<Paper> has two ids; keep one']),
    ...(other === undefined ? [] : [`<Paper> has ${other}, but only accepts id; remove it`]),
    ...(children.length === 0
      ? []
      : ['<Paper> shows the title of the paper and cannot have content; write <Paper id="ID" />']),
  ];
}

function describeAttribute({ name = '' }: MdxAttribute): string[] {
  const htmlName = REACT_NAMES[name];
  if (htmlName) return [`${name} is not an attribute of HTML; write ${htmlName}`];
  if (!name.includes(':') || XML_NAME.test(name)) return [];
  return [`${name} is a directive of Astro, which prose cannot use; remove it`];
}
