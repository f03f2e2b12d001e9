import { LinkifyIt } from 'linkify-it';
import type { Rule } from './token.ts';

const linkify = new LinkifyIt();

/**
 * As far as an address can reach: not over white space, quotes or TeX, but over TeX's own escapes
 * (`SSL\_Segmentation`).
 */
const REACH = /(?:[^\s<>"{}|^`$\\]|\\[_%#&~]){1,2048}/y;
/** Its beginning, up to where a path may begin: longer than a name of a host can be. */
const HOST = /https?:\/\/(?:[^\s<>"{}|^`$\\/?#]|\\[_%&~]){1,320}/iy;
const TEX_ESCAPE = /\\([_%#&~])/g;

/**
 * A web address, http or https. What ends the sentence or closes a bracket around it stays outside
 * (linkify-it's rules), and what stands before it does not matter: `homepage:https://…` holds one.
 */
export const readLink: Rule = ({ source }, at) => {
  const host = matchAt(HOST, source, at);
  const known = measure(host);
  if (known === 0) return undefined;
  // Only what goes on after its host is read far: a text of nothing but beginnings stays cheap.
  const goesOn = known === host.replace(TEX_ESCAPE, '$1').length;
  const reach = goesOn ? matchAt(REACH, source, at) : host;
  const address = reach.replace(TEX_ESCAPE, '$1');
  const href = address
    .slice(0, goesOn ? measure(reach) : known)
    .replace(/(?<![*.,:;!?])[*.,:;!?]+$/, '');
  if (!isAddress(href)) return undefined;
  return { type: 'link', source: sourceOf(reach, href.length), href, text: href };
};

/** How many characters of `reach`, its escapes undone, are an address; 0 where none is. */
function measure(reach: string): number {
  const address = reach.replace(TEX_ESCAPE, '$1');
  const scheme = /^https?:(?=\/\/)/i.exec(address)?.[0];
  if (!scheme) return 0;
  const rest = linkify.testSchemaAt(address, scheme.toLowerCase(), scheme.length);
  return rest === 0 ? 0 : scheme.length + rest;
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

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
