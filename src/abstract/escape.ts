import { collapseSpaces } from './collapse-spaces.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, which HTML forbids; PDF extraction leaves them in abstracts. */
// oxlint-disable-next-line no-control-regex -- it removes control characters
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** Escapes text for use between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return stripControls(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** Removes control characters and puts text on one line. */
export function toOneLine(text: string): string {
  return collapseSpaces(stripControls(text)).trim();
}

/** Removes control characters except tabs and line breaks; lone surrogates become U+FFFD. */
export function stripControls(text: string): string {
  return text.replace(CONTROLS, '').toWellFormed();
}
