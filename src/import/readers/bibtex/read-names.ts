import { isNameSuffix, splitNames } from '../../clean/split-names.ts';
import { splitFootnotes } from './footnotes.ts';

/**
 * Reads the names in a BibTeX `author` field and formats them for display: `Uscidda, Théo` becomes
 * `Théo Uscidda`, `Jr.` comes last, and `{World Health Organization}` is one name.
 *
 * @returns `isShortened` if the list ends in "and others"; `hasOtherSeparators` if authors are
 *   separated by semicolons or commas instead of "and"
 */
export function readNames(field: string): {
  names: string[];
  isShortened: boolean;
  hasOtherSeparators: boolean;
} {
  const text = cleanNameField(field);
  const groups = splitAtDepth(text.names.replace(ORCID, ''), /\s+and(?=\s|$)/iy).map((part) =>
    part.trim(),
  );
  const parts = groups.flatMap(splitOtherSeparators);
  const names = parts.filter((part) => part && !/^(?:others|et\.? al\.?)$/i.test(part));
  return {
    names: names.map(toDisplayName).filter(Boolean),
    isShortened: parts.length > names.length && parts.some((part) => /^(?:others|et)/i.test(part)),
    hasOtherSeparators: text.hasOtherSeparators || parts.length > groups.length,
  };
}

/** Commands and superscripts that mark affiliations: `Lee$^{1,*}$`, `Lee\\inst{1}`. */
const MARKS =
  /\\(?:footnotemark|inst|textsuperscript|affil)\b(?:\[[^\]]*\])?(?:\{[^{}]*\})?|\$\^(?:\{[^{}$]*\}|\\?[^\s{}$]{1,12})\$/g;
/** Separators outside braces that LaTeX's own `\\author` allows, and slashes between names. */
const LINE_BREAK = /(?:\\\\(?:\[[^\]]*\])?|\\and\b|\s\/(?=\s))\s*/g;

/** The ORCID of an author: `Lee\\orcidlink{0000-0002-1825-0097}`. */
export const ORCID = /\\orcid(?:link|ID)?\{([^{}]*)\}/g;

/**
 * Removes footnotes and marks of affiliations from an `author` field, and makes `and` its only
 * separator.
 */
export function cleanNameField(field: string): { names: string; hasOtherSeparators: boolean } {
  const plain = splitFootnotes(field)
    .text.replace(MARKS, '')
    .replace(/(\sand)\s*,(?=\s)/gi, '$1')
    .replace(/\\&/g, '&');
  const names = plain.replace(LINE_BREAK, ' and ').trim();
  return { names, hasOtherSeparators: /\\\\|\\and\b|\s\/\s/.test(plain) };
}

/** Splits `Lee, A.; Ray, B.` and `Lee A, Ray B`, which are several authors without "and". */
function splitOtherSeparators(group: string): string[] {
  const parts = splitAtDepth(group, /\s*;\s*/y).filter(Boolean);
  if (parts.length > 1) return parts;
  if (!group.includes(',') || group.includes('{') || /\w\s*=/.test(group)) return [group];
  // BibTeX's own form, "Quiet, Jr., Nora Mae", is one name.
  const [, second = '', third, ...more] = splitAtDepth(group, /,/y);
  if (third !== undefined && more.length === 0 && isNameSuffix(second)) return [group];
  const { names } = splitNames(group);
  return names.length > 1 ? [...names] : [group];
}

function toDisplayName(name: string): string {
  if (/^\{[^{}]*\}$/.test(name)) return name;
  // The extended name format of BibLaTeX: family=Müller, given=Anna.
  const extended = /\bfamily\s*=\s*"?([^,"]+)/i.exec(name)?.[1];
  if (extended !== undefined) {
    const part = (key: string) => new RegExp(`\\b${key}\\s*=\\s*"?([^,"]+)`, 'i').exec(name)?.[1];
    return [part('given'), part('prefix'), extended, part('suffix')].filter(Boolean).join(' ');
  }
  const [last = '', ...rest] = splitAtDepth(name, /,/y).map((part) => part.trim());
  const [first, suffix] = orderParts(rest);
  return [first, last, suffix].filter(Boolean).join(' ');
}

/**
 * The given name and the suffix, from what follows the family name: `Jr., Nora`; or `Nora, Jr.` and
 * `Nora Jr.`, which BibTeX does not support.
 */
export function orderParts([second = '', ...others]: readonly string[]): [string, string?] {
  const third = others.join(' ');
  if (!third) {
    const [, given, suffix] = /^(\S.*) ((?:Jr|Sr)\.?|I{2,3}|IV)$/.exec(second) ?? [];
    return given && suffix ? [given, suffix] : [second];
  }
  return isNameSuffix(third) && !isNameSuffix(second) ? [second, third] : [third, second];
}

/** Splits at separators outside braces. The pattern must be sticky. */
export function splitAtDepth(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (depth <= 0 && (char === ',' || char === ';' || /\s/.test(char))) {
      separator.lastIndex = at;
      const match = separator.exec(text);
      if (!match) continue;
      parts.push(text.slice(start, at));
      start = at + match[0].length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)];
}
