import { nearest } from '../nearest.ts';
import { VOID_ELEMENTS } from './broken-markup.ts';
import { HTML_ELEMENTS } from './html-elements.ts';
import type { MdxAttribute, MdxNode } from './mdx-tree.ts';
import { getOwn } from '../../abstract/get-own.ts';

interface ElementFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Components that pages can use in addition to `<Paper>`, with their attributes and an example.
 * `src/site/components/prose/OwnPage.astro` provides them; `Fragment` is built into Astro.
 */
const PAGE_COMPONENTS: Readonly<
  Record<string, { readonly attributes: readonly string[]; readonly example: string }>
> = {
  PaperList: {
    attributes: ['topic', 'venue', 'year', 'keyword', 'session', 'award', 'limit'],
    example: '<PaperList topic="ID" />',
  },
  Programme: { attributes: [], example: '<Programme />' },
  SearchField: { attributes: [], example: '<SearchField />' },
  Timeline: { attributes: [], example: '<Timeline />' },
  Topics: { attributes: [], example: '<Topics />' },
};
const COMPONENTS = ['Paper', ...Object.keys(PAGE_COMPONENTS), 'Fragment'];
const COMPONENT_NAMES = new Set(COMPONENTS.map((name) => name.toLowerCase()));

/** Attributes of React with their names in HTML. */
const REACT_NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };

/** XML attributes. All other names with a colon are Astro directives. */
const XML_NAME = /^(?:xlink|xml|xmlns):/;

/**
 * Finds elements that would fail the build or be changed silently: unknown components and elements,
 * invalid attributes of components, unknown attributes, and void elements with content.
 *
 * @param isPage whether it is the text of a page, not of a topic or a list
 */
export function findElementFaults(
  nodes: readonly MdxNode[],
  isPage: boolean,
): readonly ElementFault[] {
  const foreign = new Set<MdxNode>();
  return nodes.flatMap((node) => {
    // Parents come before their children.
    if (foreign.has(node) || node.name === 'svg' || node.name === 'math') {
      for (const child of node.children ?? []) foreign.add(child);
    }
    if (!node.type.startsWith('mdxJsx')) return [];
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const messages = [
      ...describe(node, isPage),
      ...(foreign.has(node) ? [] : describeUnknownElement(node)),
    ];
    return messages.map((message) => ({ line, column, message }));
  });
}

/** Describes an unknown element, which browsers would ignore. */
function describeUnknownElement({ name }: MdxNode): string[] {
  const isElement =
    name && /^[a-z][a-zA-Z\d]*$/.test(name) && !COMPONENT_NAMES.has(name.toLowerCase());
  if (!isElement || HTML_ELEMENTS.has(name.toLowerCase())) return [];
  const closest = nearest(name, HTML_ELEMENTS);
  const advice = closest ? `did you mean <${closest}>?` : 'write \\< for a literal <';
  return [`HTML has no element <${name}>; ${advice}`];
}

function describe({ name, attributes = [], children = [] }: MdxNode, isPage: boolean): string[] {
  // A member such as <a.b /> is reported as code.
  if (!name || name.includes('.')) return [];
  const match = COMPONENTS.find((component) => component.toLowerCase() === name.toLowerCase());
  if (match === undefined ? /^[^a-z]/.test(name) : match !== name) {
    return [describeUnknownComponent(name, isPage)];
  }
  if (name === 'Paper') return describePaper(attributes, children);
  const component = getOwn(PAGE_COMPONENTS, name);
  if (component && !isPage) return [`<${name}> can only be used on pages, in pages/; remove it`];
  if (component) return describePageComponent(name, component, attributes, children);
  const faults = attributes.flatMap(describeAttribute);
  if (!VOID_ELEMENTS.has(name) || children.length === 0) return faults;
  return [
    `<${name}> cannot have content; write <${name} /> and move the content after it`,
    ...faults,
  ];
}

function describeUnknownComponent(name: string, isPage: boolean): string {
  const names = COMPONENTS.filter(
    (component) => isPage || !Object.hasOwn(PAGE_COMPONENTS, component),
  );
  const closest = nearest(name, names);
  const advice = closest
    ? `did you mean <${closest}>?`
    : `the components are ${names.join(', ')}; HTML is in lower case`;
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

function describePageComponent(
  name: string,
  component: { readonly attributes: readonly string[]; readonly example: string },
  attributes: readonly MdxAttribute[],
  children: readonly MdxNode[],
): string[] {
  const other = attributes.find(
    (attribute) => !component.attributes.includes(attribute.name ?? ''),
  );
  const accepted =
    component.attributes.length > 0
      ? `only accepts ${component.attributes.join(', ')}`
      : 'accepts no attributes';
  return [
    ...(other ? [`<${name}> has ${other.name ?? 'a spread'}, but ${accepted}; remove it`] : []),
    ...(children.length > 0 ? [`<${name}> cannot have content; write ${component.example}`] : []),
  ];
}

function describeAttribute({ name = '' }: MdxAttribute): string[] {
  const htmlName = getOwn(REACT_NAMES, name);
  if (htmlName) return [`${name} is not an attribute of HTML; write ${htmlName}`];
  if (!name.includes(':') || XML_NAME.test(name)) return [];
  return [`${name} is a directive of Astro, which prose cannot use; remove it`];
}
