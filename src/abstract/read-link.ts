import { LinkifyIt } from 'linkify-it';
import type { Rule } from './token.ts';

const linkify = new LinkifyIt();

/**
 * As far as an address can reach: not over white space, quotes or TeX, but over TeX's own escapes
 * (`SSL\_Segmentation`). The bound keeps a text of nothing but addresses linear.
 */
const REACH = /(?:[^\s<>"{}|^`$\\]|\\[_%#&~]){1,2048}/y;
const TEX_ESCAPE = /\\([_%#&~])/g;

/**
 * A web address, http or https. What ends the sentence or closes a bracket around it stays outside
 * (linkify-it's rules), and what stands before it does not matter: `homepage:https://…` holds one.
 */
export const readLink: Rule = ({ source }, at) => {
  REACH.lastIndex = at;
  const reach = REACH.exec(source)?.[0] ?? '';
  const address = reach.replace(TEX_ESCAPE, '$1');
  const scheme = /^https?:(?=\/\/)/i.exec(address)?.[0];
  if (!scheme) return undefined;
  const rest = linkify.testSchemaAt(address, scheme.toLowerCase(), scheme.length);
  const href = address.slice(0, scheme.length + rest).replace(/[*.,:;!?]+$/, '');
  if (!rest || !isAddress(href)) return undefined;
  return { type: 'link', source: sourceOf(reach, href.length), href, text: href };
};

/** Whether `value` is a whole http(s) address that a browser would open. */
export function isAddress(value: string): boolean {
  const url = URL.parse(value);
  return /^https?:\/\//i.test(value) && (url?.hostname.includes('.') ?? false);
}

/** The part of `reach` that stands for the first `length` characters of the address. */
function sourceOf(reach: string, length: number): string {
  let end = 0;
  for (let count = 0; count < length; count += 1) end += reach.charAt(end) === '\\' ? 2 : 1;
  return reach.slice(0, end);
}
