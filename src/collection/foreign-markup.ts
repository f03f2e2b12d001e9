import type { Fault } from './faults.ts';
import { findLiveCode } from './live-code.ts';
import { hideFrontMatter, hideInert, locate } from './shown-prose.ts';

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

const ELEMENT = new RegExp(`<(${Object.keys(ELEMENTS).join('|')})(?![\\w-])`, 'gi');
/** An opening tag with all its attributes; quotes and braces may hold a `>`. */
const TAG = /<([a-z][\w.:-]*)((?:\s+|\/)(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^"'{}>])*)>/gi;
const ATTRIBUTE = /([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\s*["'`]?([^}]*?)["'`]?\s*\})/gi;
const IMAGE = /!\[[^\]]*\]\(\s*<?([^\s)>]+)/g;
const NAMED_IMAGE = /!\[([^\]]*)\](?:\[([^\]]*)\])?(?!\()/g;
const DEFINITION = /^ {0,3}\[([^\]]+)\]:\s*<?(\S+?)>?(?:\s|$)/gm;
const LINK = /(?<!!)\[[^\]]*\]\(\s*<?([^\s)>]+)/g;

const LOADS = new Set(['src', 'srcset', 'poster', 'data', 'background']);
const LEADS = new Set(['href', 'action', 'formaction', 'xlink:href']);

/**
 * What stands in a text in MDX that no page may have: elements that run, load or lead away,
 * attributes that run something, pictures of other hosts, and addresses that are none. The policy of
 * pages would forbid it in the reader's browser; here the maintainer is told. And code that the build
 * would run, which nothing else forbids.
 */
export function findForeignMarkup(text: string, file: string): readonly Fault[] {
  const prose = hideFrontMatter(text);
  const shown = hideInert(prose);
  const found: { index: number; message: string }[] = [];
  const add = (index: number, message: string) => void found.push({ index, message });

  for (const { 1: name = '', index } of shown.matchAll(ELEMENT)) {
    add(index, `<${name}> is here, but ${ELEMENTS[name.toLowerCase()] ?? 'remove it'}`);
  }
  for (const { 1: name = '', 2: attributes = '', index } of shown.matchAll(TAG)) {
    const start = index + 1 + name.length;
    for (const match of attributes.matchAll(ATTRIBUTE)) {
      const [, attribute = '', ...values] = match;
      const value = values.find(Boolean) ?? '';
      const message = describeAttribute(name, attribute, value);
      if (message) add(start + match.index, message);
    }
  }
  const definitions = new Map(
    [...shown.matchAll(DEFINITION)].map(([, name = '', address = '']) => [level(name), address]),
  );
  for (const { 1: address = '', index } of shown.matchAll(IMAGE)) {
    if (isForeign(address)) add(index, describePicture(address));
  }
  for (const { 1: words = '', 2: name, index } of shown.matchAll(NAMED_IMAGE)) {
    const address = definitions.get(level(name || words)) ?? '';
    if (isForeign(address)) add(index, describePicture(address));
  }
  for (const { 1: address = '', index } of shown.matchAll(LINK)) {
    if (!isLegal(address)) add(index, describeAddress(address));
  }
  const placed = found.map(({ index, message }) => ({ ...locate(shown, index), message }));
  return [...placed, ...findLiveCode(prose)]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((fault) => ({ file, ...fault, rule: 'foreign-markup' }));
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

function level(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
