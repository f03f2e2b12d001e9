import { escapeHtml } from '../../abstract/escape.ts';

/** An element of a picture as data: the build writes it as markup, a page makes elements of it. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}

/** As markup, everything in it escaped. */
export function formatShape({ tag, attributes, text = '', children = [] }: Shape): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`,
  );
  return `<${tag}${written.join('')}>${escapeHtml(text)}${children.map(formatShape).join('')}</${tag}>`;
}

/** As an element: markup is not allowed there by the policy of pages. */
export function createShape({ tag, attributes, text = '', children = [] }: Shape): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(text, ...children.map(createShape));
  return element;
}
