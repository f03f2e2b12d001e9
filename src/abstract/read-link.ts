import { LinkifyIt } from 'linkify-it';
import { matchAt } from './match-at.ts';
import type { Rule } from './token.ts';

const linkify = new LinkifyIt();

/**
 * Maximum extent of an address: not beyond white space, quotes or TeX, except TeX escapes
 * (`SSL\_Segmentation`).
 */
const REACH = /(?:[^\s<>"{}|^`$\\]|\\[_%#&~]){1,2048}/y;
/** Start of an address, up to where the path begins; longer than any host name. */
const HOST = /https?:\/\/(?:[^\s<>"{}|^`$\\/?#]|\\[_%&~]){1,320}/iy;
const TEX_ESCAPE = /\\([_%#&~])/g;

/**
 * Reads an http or https address. Punctuation and brackets around it are excluded, by linkify-it's
 * rules. Preceding text does not matter: `homepage:https://…` contains an address.
 */
export const readLink: Rule = ({ source }, at) => {
  const host = matchAt(HOST, source, at)?.[0] ?? '';
  const known = measure(host);
  if (known === 0) return undefined;
  // Reads on only if the address continues after its host, so that a text of many address starts
  // takes linear time.
  const goesOn = known === host.replace(TEX_ESCAPE, '$1').length;
  const reach = goesOn ? (matchAt(REACH, source, at)?.[0] ?? '') : host;
  const address = reach.replace(TEX_ESCAPE, '$1');
  const href = address
    .slice(0, goesOn ? measure(reach) : known)
    .replace(/(?<![*.,:;!?])[*.,:;!?]+$/, '');
  if (!isAddress(href)) return undefined;
  return { type: 'link', source: sourceOf(reach, href.length), href, text: href };
};

/**
 * Returns how many characters of `reach`, with escapes resolved, are an address; 0 if there is none.
 */
function measure(reach: string): number {
  const address = reach.replace(TEX_ESCAPE, '$1');
  const scheme = /^https?:(?=\/\/)/i.exec(address)?.[0];
  if (!scheme) return 0;
  const rest = linkify.testSchemaAt(address, scheme.toLowerCase(), scheme.length);
  return rest === 0 ? 0 : scheme.length + rest;
}

/** Whether `value` is a complete http(s) address that a browser would open. */
export function isAddress(value: string): boolean {
  const url = URL.parse(value);
  return /^https?:\/\//i.test(value) && (url?.hostname.includes('.') ?? false);
}

/** Returns the part of `reach` that corresponds to the first `length` characters of the address. */
function sourceOf(reach: string, length: number): string {
  let end = 0;
  for (let count = 0; count < length; count += 1) end += reach.charAt(end) === '\\' ? 2 : 1;
  return reach.slice(0, end);
}
