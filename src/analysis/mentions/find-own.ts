import { findDefinitions, type Definition } from './find-definitions.ts';
import type { FoundName } from './found-name.ts';
import { DATA_NOUN, kindOfName, kindOfNoun, METHOD_NOUN } from './kind-words.ts';
import type { MentionKind } from '../../collection/mention-kinds.ts';
import { isCapitalised, isNameShape, isNoName, isPlainName } from './shapes.ts';
import { squeeze } from '../../collection/mention-key.ts';
import type { Word } from './words.ts';

const MAKE =
  '(?:propos|introduc|present|develop|describ|releas|construct|built|build|design|creat|contribut|curat|collect|devis|unveil)(?:es|ed|ing|e|s)?';
const SKIPPED =
  '(?:\\s+(?!(?:for|of|to|that|which|in|on|with|from|by|as|how|whether|problem|task|using|where|when)\\b)[\\p{L}\\p{N}\'’“"/-]+,?){0,7}';
/** Text directly before a name that the paper introduces. */
const INTRODUCTION = new RegExp(
  `\\b${MAKE}${SKIPPED}\\s*[“"'\`‘]?(?:the\\s+)?$|\\b[Oo]ur\\s+(?:(?:[\\w-]+\\s+){0,3}(?:${METHOD_NOUN}|${DATA_NOUN}),\\s+)?$|(?:called|named|termed|dubbed|coined|nicknamed|termed as|referred to as|denoted as|denoted by|namely|i\\.e\\.,)\\s+(?:as\\s+)?(?:the\\s+)?[“"'\`‘<]?$`,
  'u',
);
const NAMED =
  /(?:called|named|termed|dubbed|coined|nicknamed|referred to as|denoted as)\s+(?:as\s+)?(?:the\s+)?[“"'`‘<]?$/;
/** "We propose a framework for this and that: Prototypical Alignment (PA)". */
const AFTER_COLON = /\b(?:propos|introduc|present)(?:es|ed|ing|e|s)?\b[^.;:]*:\s*$/u;
/** "A rescaling network (IARN) is proposed". */
const IS_PROPOSED =
  /^\)\s(?:is|are)\s(?:\w+ly\s)?(?:proposed|introduced|presented|developed|designed)\b/;
/** "We propose three techniques: A (X) for this; B (Y) for that; and C (Z)". */
const LISTED_AFTER_COLON =
  /\b(?:propos|introduc|present|develop)(?:es|ed|ing|e|s)?\b[^.:]{0,60}\b(?:techniques|methods|algorithms|strategies|approaches|models|metrics|datasets|benchmarks)\b[^.:]{0,40}:[^.:]*;\s(?:and\s)?$/u;
/** Maximum distance to the start of a list. */
const LIST_LENGTH = 600;
/** Nouns that name a part of a method rather than a method. */
const PART =
  /^\)?\s+(?:module|block|layer|loss|head|branch|stage|unit|component|step|term|operator|objective|phase)s?\b/;
/** "an end-to-end OMR framework": a class rather than a name. */
const INDEFINITE = /\b(?:an?|novel|new|first)\s+(?:[\w-]+\s+){0,4}$/;
const NOUN_NEXT = new RegExp(`^\\s+(?:${DATA_NOUN}|${METHOD_NOUN})\\b`);
/** "the Gaunt Tensor Product, which", "the Memory Bear system". */
const SPELLED_OUT = new RegExp(
  `\\b${MAKE}\\s+(?:(?:the|a|an|our|novel|new)\\s+)*((?:\\p{Lu}(?:[\\p{L}\\d]|-(?!-))+ ){1,3}\\p{Lu}(?:[\\p{L}\\d]|-(?!-))+)(?=,\\s+(?:an?|which|the|our|is)\\b|\\s+(?:system|framework|model|method|algorithm|dataset|benchmark|corpus)\\b)`,
  'gu',
);
const NOT_A_NAME = /^\s*(?:\)\s*)?(?:task|problem|setting|scenario|challenge|paradigm shift)s?\b/;
const AFTER = new RegExp(`^[\\s,)(—–:-]*(?:[^.;]{0,110}?)\\b(${DATA_NOUN}|${METHOD_NOUN})\\b`, 'i');
const BEFORE = new RegExp(
  `\\b(${DATA_NOUN}|${METHOD_NOUN})(?:,|\\s+(?:called|named|termed|dubbed|coined|namely|as))\\s*(?:the\\s+)?[“"'\`‘<]?$`,
  'i',
);

/** Finds names that the paper introduces. */
export function findOwn(title: string, text: string, words: readonly Word[]): FoundName[] {
  const definitions = findDefinitions(text);
  const found: FoundName[] = [];
  const add = (start: number, end: number): void => {
    const name = text.slice(start, end);
    found.push({
      name,
      kind: getOwnKind(title, text, start, end),
      start,
      end,
      isKnown: false,
      isOwn: true,
    });
  };
  const fromTitle = readTitleName(title);
  if (fromTitle !== undefined) {
    const match = findInText(fromTitle, text, words);
    if (match) add(match.start, match.end);
  }
  for (const definition of definitions) {
    // The long form has already been found as a name.
    if (found.some(({ start, end }) => start < definition.start && end > definition.from)) continue;
    if (isOwnDefinition(text, definition)) add(definition.start, definition.end);
  }
  for (const match of text.matchAll(SPELLED_OUT)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    if (!name.split(' ').some((word) => isNoName(word))) add(start, start + name.length);
  }
  const defined = new Set(definitions.map(({ start }) => start));
  for (const { text: word, start, end } of words) {
    if (defined.has(start)) continue;
    if (!/[A-Z]/.test(word) && text[start - 1] !== '<') continue;
    const isNamed = NAMED.test(text.slice(Math.max(0, start - 40), start));
    if (!isNamed && !isNameShape(word)) continue;
    if (isNoName(word) || definitions.some(({ from }) => from === start)) continue;
    const after = text.slice(end, end + 60);
    if (NOT_A_NAME.test(after) || PART.test(after)) continue;
    if (!isNamed) {
      const before = text.slice(Math.max(0, start - 140), start);
      if (!isAtEnd(after) || !INTRODUCTION.test(before)) continue;
      if (!isPlainName(word) && NOUN_NEXT.test(after) && INDEFINITE.test(before)) continue;
    }
    const spelled = isNamed && isCapitalised(word) ? extendCapitalised(text, words, start) : end;
    if (spelled === undefined) continue;
    add(start, spelled);
  }
  return found;
}

const NOUN_AFTER = new RegExp(
  `^\\s+(?:${DATA_NOUN}|framework|model|method|approach|algorithm|architecture|system|optimizer|pipeline|network|metric|score)\\b`,
);

/** Whether the name is complete, rather than the beginning of a noun phrase ("QA pairs"). */
function isAtEnd(after: string): boolean {
  return (
    /^[”"'’`>]?(?:\s*[,.:;()—–]|\s+--|\s*$)/.test(after) ||
    /^\s+(?:is|are|as|to|that|which|for|and|with|by|in|on|via|achieves|can|uses|combines|leverages|consists|comprises|integrates|using|from|through|of|has|outperforms)\b/.test(
      after,
    ) ||
    NOUN_AFTER.test(after)
  );
}

/**
 * Extends a name to the capitalised words after it ("Local Random Access").
 *
 * @returns the end; undefined if an abbreviation in parentheses follows
 */
function extendCapitalised(
  text: string,
  words: readonly Word[],
  start: number,
): number | undefined {
  const at = words.findIndex((word) => word.start === start);
  let last = at;
  while (last - at < 3) {
    const [here, next] = [words[last], words[last + 1]];
    if (!here || !next || text.slice(here.end, next.start) !== ' ' || !/^\p{Lu}/u.test(next.text))
      break;
    last += 1;
  }
  const end = words[last]?.end ?? start;
  return /^\s*\(/.test(text.slice(end, end + 2)) && last > at ? undefined : end;
}

function isOwnDefinition(text: string, { start, end, from, short }: Definition): boolean {
  if (isNoName(short)) return false;
  const after = text.slice(end, end + 30);
  if (NOT_A_NAME.test(after) || PART.test(after)) return false;
  const before = text.slice(Math.max(0, from - 140), from);
  if (INTRODUCTION.test(before) || AFTER_COLON.test(before) || IS_PROPOSED.test(after)) return true;
  if (LISTED_AFTER_COLON.test(text.slice(Math.max(0, from - LIST_LENGTH), from))) return true;
  const long = text.slice(from, start - 2);
  const isProper = long
    .split(/[\s-]+/)
    .every((word) => /^\p{Lu}|^(?:of|for|and|the|via|with|in|on|to|by)$/u.test(word));
  const stands = /^\)\s+(?:framework|algorithm|dataset|benchmark|optimizer|metric)\b/;
  return (
    isProper &&
    (stands.test(after) || /(?:method|technique|approach|framework|metric),\s+$/.test(before))
  );
}

/** The part of a title before its colon, if it can be a name. */
function readTitleName(title: string): string | undefined {
  const [, name] = /^[“"]?([^:]{2,40}?)[”"]?\s*(?::\s|\s[—–-]{1,3}\s)/.exec(title) ?? [];
  if (name === undefined || isNoName(name)) return undefined;
  const words = name.split(' ');
  if (words.length > 3) return undefined;
  if (words.length === 1) return /\p{Lu}|\d/u.test(name) ? name : undefined;
  return words.every((word) => /^[\p{Lu}\d]/u.test(word)) ? name : undefined;
}

/** Finds the name from the title in the abstract; an ordinary word only within a sentence. */
function findInText(name: string, text: string, words: readonly Word[]): Word | undefined {
  const key = squeeze(name);
  const parts = name.split(' ').length;
  const isShaped = parts === 1 && isNameShape(name);
  // A cheap test that rules out most words.
  const initial = /^[\p{L}\d]/u.exec(name)?.[0] ?? '';
  for (let at = 0; at < words.length; at += 1) {
    const [first, last] = [words[at], words[at + parts - 1]];
    if (!first || !last || !first.text.startsWith(initial)) continue;
    const surface = text.slice(first.start, last.end);
    if (squeeze(surface) !== key) continue;
    const isInside = /[\p{L}\d,(]\s*[“"(]?$/u.test(
      text.slice(Math.max(0, first.start - 40), first.start),
    );
    const isName =
      isShaped ||
      (isInside && (parts === 1 || /[\d^]/.test(name))) ||
      INTRODUCTION.test(text.slice(Math.max(0, first.start - 140), first.start));
    if (isName) return { text: surface, start: first.start, end: last.end };
  }
  return undefined;
}

/** The text from the first match of a pattern; empty without a match. */
function from(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at === -1 ? '' : text.slice(at);
}

function getOwnKind(title: string, text: string, start: number, end: number): MentionKind {
  const own = kindOfName(text.slice(start, end));
  if (own) return own;
  const before = BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  if (before !== undefined) return kindOfNoun(before);
  const name = text.slice(start, end);
  if (title.startsWith(name)) {
    const [, noun] =
      /\b(dataset|benchmark|corpus|metric|library|toolkit|simulator)\b/i.exec(from(title, /:/)) ??
      [];
    const purpose = from(title, /\bfor\b/i);
    if (noun !== undefined && !/\b(?:dataset|benchmark)/i.test(purpose)) return kindOfNoun(noun);
  }
  const after = AFTER.exec(text.slice(end, end + 130))?.[1];
  return after === undefined ? 'method' : kindOfNoun(after);
}
