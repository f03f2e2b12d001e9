import type { Fault } from './faults.ts';
import { findLiveCode } from './live-code.ts';
import type { Broken, ParsedMdx } from './parse-mdx.ts';
import { placeAttributes } from './place-attributes.ts';
import { readAttribute } from './prose/literals.ts';
import type { MdxNode } from './prose/mdx-tree.ts';
import { locate } from './shown-prose.ts';

interface Found {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What pages have no use for, by what it would do, and what to do instead. */
const ELEMENTS: Readonly<Record<string, string>> = {
  script: 'pages run no script but the site’s own; remove it',
  style: 'pages take no styles but the site’s own; remove it',
  link: 'pages load nothing for one text alone; remove it',
  meta: 'a text says nothing about its page; use the front matter',
  base: 'it would turn every address of the page; remove it',
  iframe: 'pages show no other page; link to it instead',
  frame: 'pages show no other page; link to it instead',
  object: 'pages show no other document; link to it instead',
  embed: 'pages show no other document; link to it instead',
  form: 'pages send nothing anywhere; link to the form instead',
};

const LOADS = new Set(['src', 'srcset', 'poster', 'data', 'background']);
const LEADS = new Set(['href', 'action', 'formaction', 'xlink:href']);

/**
 * Finds what no page may contain: elements that run, load or lead away, attributes that run something,
 * images of other hosts, and addresses that cannot be followed. The policy of pages would forbid it in
 * the reader's browser. Also code that the build would run, which nothing else forbids.
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
    ...findLiveCode(nodes),
    ...broken.flatMap(({ tag, line, column }) => {
      const message = describeElement({ type: '', name: tag ?? null });
      return message ? [{ line, column, message }] : [];
    }),
  ].map((fault) => ({ file, ...fault, rule: 'foreign-markup' }));
}

/** Whether broken markup is reported as foreign already. */
export function isForeignTag({ tag }: Broken): boolean {
  return describeElement({ type: '', name: tag ?? null }) !== undefined;
}

function findForeignNodes(nodes: readonly MdxNode[], text: string): Found[] {
  const definitions = new Map(
    nodes
      .filter(({ type }) => type === 'definition')
      .map(({ identifier, url = '' }) => [identifier, url]),
  );
  return nodes.flatMap((node): Found[] => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const address = node.url ?? definitions.get(node.identifier);
    const message = describeElement(node) ?? describeTarget(node.type, address);
    return [...(message ? [{ line, column, message }] : []), ...findAttributes(node, text)];
  });
}

function describeElement({ name }: MdxNode): string | undefined {
  const reason = name && ELEMENTS[name.toLowerCase()];
  return reason ? `<${name}> is here, but ${reason}` : undefined;
}

/** What is wrong with what a picture or a link names. */
function describeTarget(type: string, address = ''): string | undefined {
  if (type.startsWith('image')) return isForeign(address) ? describePicture(address) : undefined;
  return type.startsWith('link') && !isLegal(address) ? describeAddress(address) : undefined;
}

function findAttributes({ name, attributes = [], position }: MdxNode, text: string): Found[] {
  if (!name || !position) return [];
  const places = placeAttributes(text, position.start.offset, { name, attributes });
  return attributes.flatMap((attribute, at) => {
    const message = describeAttribute(name, attribute.name ?? '', readAttribute(attribute));
    return message ? [{ ...locate(text, places[at] ?? 0), message }] : [];
  });
}

function describeAttribute(name: string, attribute: string, value: string): string | undefined {
  const key = attribute.toLowerCase();
  if (/^on[a-z]/.test(key)) {
    return `<${name}> has ${attribute}, but pages run no script but the site’s own; remove it`;
  }
  if (key === 'style' || key === 'srcdoc') {
    return `<${name}> has ${attribute}, which the policy of pages forbids; remove it`;
  }
  if (LOADS.has(key) && value.split(',').some((part) => isForeign(part.trim()))) {
    return describePicture(value);
  }
  return LEADS.has(key) && !isLegal(value) ? describeAddress(value) : undefined;
}

function describePicture(address: string): string {
  return `"${address}" is on another host, which would learn of every reader, and the policy of pages forbids it; put the file into public/ and name it from there, or link to it`;
}

function describeAddress(address: string): string {
  return `"${address}" is no address to lead to; write one that begins with https://, http:// or mailto:, or a path of the site`;
}

/** Whether it would be loaded from another host, or from the address itself. */
function isForeign(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}

function isLegal(address: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address.replace(/&[#\w]+;|\s/g, ''))?.[1];
  return scheme === undefined || ['https', 'http', 'mailto'].includes(scheme.toLowerCase());
}
