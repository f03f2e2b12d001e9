import { escapeHtml } from '../../abstract/escape.ts';

/** An SVG element as data: the build formats it as markup, a page creates elements. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}

/** Formats it as markup, with everything escaped. */
export function formatShape({ tag, attributes, text = '', children = [] }: Shape): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`,
  );
  return `<${tag}${written.join('')}>${escapeHtml(text)}${children.map(formatShape).join('')}</${tag}>`;
}

/** Creates an element, since the content security policy forbids parsing markup. */
export function createShape({ tag, attributes, text = '', children = [] }: Shape): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(text, ...children.map(createShape));
  return element;
}
