import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface BuiltPage {
  /** Address relative to the site's base, without the leading slash: `papers/x-pool/`. */
  readonly address: string;
  readonly html: string;
  readonly elements: readonly BuiltElement[];
}

export interface BuiltElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/**
 * Parses a page as browsers do, including `<template>`.
 *
 * @param file relative to the built folder, such as `papers/x-pool/index.html`
 */
export function parsePage(file: string, html: string): BuiltPage {
  return {
    address: file.replace(/(^|\/)index\.html$/, '$1'),
    html,
    elements: listElements(parse(html)).map((element) => ({
      name: element.tagName,
      attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
      text: getText(element),
    })),
  };
}

function listElements(node: Node): Element[] {
  const children =
    'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(listElements)];
}

function getText(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(getText).join('') : '';
}
