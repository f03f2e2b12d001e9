import type { FoundName } from './found-name.ts';
import { DATA_NOUN, kindOfName, kindOfNoun } from './kind-words.ts';
import type { MentionKind } from '../../collection/mention-kinds.ts';
import { readName, VERSION, type Item } from './read-name.ts';
import { isAcronym, isNoName, isPlainName, stripSize, stripSuffix } from './shapes.ts';
import type { Word } from './words.ts';

interface List {
  readonly items: readonly Item[];
  readonly end: number;
}

const SEPARATOR =
  /^(?:\s*,\s*(?:(?:and|or|as well as|&)\s*)?|\s+(?:and|or|as well as|&|vs\.)\s+|\s*;\s*(?:and\s+)?)(?:the\s+)?$/;
const DATA_LIST = new RegExp(
  `\\b(${DATA_NOUN})\\b(?:\\s*\\((?:i\\.e\\.,?|e\\.g\\.,?|namely|including|such as)?\\s*|\\s*:\\s*|,?\\s+(?:such as|including|include|like|namely|i\\.e\\.,?|e\\.g\\.,?)\\s+|\\s+(?:of|are)\\s+|\\s*[—–-]{1,2}\\s*|,\\s+)(?:the\\s+)?`,
  'gi',
);
const EVALUATED_ON =
  /\b(?:evaluat\w+|experiment\w*|results?|test(?:ed|s|ing)?|train(?:ed|ing)?|validat\w+|performance|benchmark\w*|assess\w*|state-of-the-art|SOTA|accurac(?:y|ies)|scores?|\d[\d.]{0,20}\s?%?|improve\w*|gains?|outperform\w*|demonstrat\w*)\b[^.;:]{0,80}?\bon\s+(?:the\s+|both\s+(?:the\s+)?|popular\s+)?/g;
const NOUN_ALONE = new RegExp(`^(?:${DATA_NOUN})$`, 'i');
const NOUN_AFTER = new RegExp(
  `^\\s+(?:\\w+\\s+)?(${DATA_NOUN}|models?|methods?|backbones?|architectures?|networks?)\\b`,
  'i',
);
const NOUN_NEARBY = new RegExp(
  `^(?:,\\s+(?:an?|the|our)\\s+(?:[\\w-]+\\s+){0,6}|\\s+)(${DATA_NOUN}|library|toolkit|simulator|toolbox|metric|score)\\b`,
  'i',
);
const MEASURED_ON = /\d[\d.]{0,20}\s?%?\)?\s+(?:[\p{L}\d@]+\s+)?on\s+(?:the\s+)?$/u;
const METHOD_LIST =
  /\b(?:models|methods|approaches|baselines|algorithms|techniques|architectures|LLMs|VLMs|MLLMs|LVLMs|systems|solutions|frameworks|optimizers|assistants|agents|backbones|detectors|variants|networks)\b(?:\s*\((?:i\.e\.,?|e\.g\.,?|namely|including|such as)?\s*|,?\s+(?:such as|including|like|namely|i\.e\.,?|e\.g\.,?)\s+)(?:the\s+)?/g;

/** "the British National Corpus 2014" */
const PROPER_DATA =
  /\b(?:the|The|on|using|from)\s+((?:(?:\p{Lu}[\p{L}&-]+|COVID-19|of|for)\s){2,5}(?:Corpus|Database|Dataset|Benchmark|Challenge|Treebank|Collection)(?:\s\d{4})?)(?![\p{L}])/gu;
/** "0.16 gain in PCLD" */
const GAIN =
  /\d[\d.]{0,20}\s?%?\s+(?:gain|improvement|reduction|increase|drop|decrease)s?\s+in\s+([A-Z][A-Z\d]{2,})(?=[\s).,;])/g;
/** Nouns that follow the name of a task or a part rather than of a method. */
const IN_GENERAL = /^\s+(?:task|setting|problem|module|block|loss|layer)s?\b/;
/** "Recall@5" */
const AT_RANK = /^[A-Za-z][\w-]*@(?:\d+|[kK])$/;

/** Finds unknown names by their context or only by their form. */
export function findUnknownNames(
  text: string,
  words: readonly Word[],
  known: readonly FoundName[],
  classes: ReadonlySet<string>,
): FoundName[] {
  const found: FoundName[] = [];
  const byStart = new Map(words.map((word, index) => [word.start, index]));
  const knownByStart = new Map(known.map((one) => [one.start, one]));
  const add = ({ start, end }: Item, kind: MentionKind): void => {
    const name = text.slice(start, end);
    found.push({ name, kind: kindOfName(name) ?? kind, start, end, isKnown: false, isOwn: false });
  };
  const readItem = (at: number): { item: Item; next: number } | undefined =>
    readName(text, words, at, classes, knownByStart);
  const readList = (start: number): List | undefined => {
    let at = byStart.get(start);
    const items: Item[] = [];
    let end = start;
    while (at !== undefined) {
      const read = readItem(at);
      if (!read) break;
      items.push(read.item);
      end = read.item.end;
      const behind = skipBrackets(text, end);
      let index = read.next;
      while ((words[index]?.start ?? Infinity) < behind) index += 1;
      const next = words[index];
      if (!next || !SEPARATOR.test(text.slice(behind, next.start))) break;
      at = index;
    }
    return items.length > 0 ? { items, end } : undefined;
  };
  const kindOfList = ({ items, end }: List, fallback: MentionKind): MentionKind => {
    const noun = NOUN_AFTER.exec(text.slice(end, end + 40))?.[1];
    if (noun !== undefined) return kindOfNoun(noun);
    const neighbour = items.flatMap(({ start }) => knownByStart.get(start)?.kind ?? [])[0];
    return neighbour ?? fallback;
  };
  const takeList = (list: List | undefined, fallback: MentionKind, isSure: boolean): void => {
    if (!list) return;
    const { items } = list;
    const isBacked = items.length > 1 && items.some(({ isStrong }) => isStrong);
    const kind = kindOfList(list, fallback);
    for (const item of items) {
      const isShaped =
        item.isStrong || item.isAcronym || !text.slice(item.start, item.end).includes(' ');
      if (fallback === 'method' && !isShaped) continue;
      if (item.isStrong || isBacked || (isSure && (items.length > 1 || !item.isAcronym)))
        add(item, kind);
    }
  };

  for (const match of text.matchAll(DATA_LIST)) {
    const list = readList(match.index + match[0].length);
    const isLoose = /(?:of|are|,)\s+(?:the\s+)?$/i.test(match[0]);
    if (list && isLoose && list.items.length < 2 && !list.items[0]?.isStrong) continue;
    takeList(list, kindOfNoun(match[1] ?? ''), true);
  }
  for (const match of text.matchAll(EVALUATED_ON)) {
    const start = match.index + match[0].length;
    const list = readList(start);
    const isMeasured = MEASURED_ON.test(text.slice(Math.max(0, start - 40), start));
    takeList(list, 'dataset', isMeasured);
    if (isMeasured && list?.items.length === 1 && list.items[0])
      add(list.items[0], kindOfList(list, 'dataset'));
  }
  for (const match of text.matchAll(METHOD_LIST)) {
    takeList(readList(match.index + match[0].length), 'method', true);
  }
  found.push(...findBeforeNouns(text, words, readList));
  for (const match of text.matchAll(PROPER_DATA)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    const kind = kindOfNoun(/[A-Z][a-z]+(?= \d+$|$)/.exec(name)?.[0] ?? '');
    add({ start, end: start + name.length, isStrong: true, isAcronym: false }, kind);
  }
  for (const match of text.matchAll(GAIN)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    if (!isNoName(name) && !classes.has(name))
      add({ start, end: start + name.length, isStrong: true, isAcronym: true }, 'metric');
  }
  for (const [at, { text: word, start, end }] of words.entries()) {
    if (AT_RANK.test(word)) add({ start, end, isStrong: true, isAcronym: false }, 'metric');
    const bare = stripSuffix(word);
    if (bare !== word ? !isPlainName(bare) || isAcronym(bare) : !isPlainName(word)) continue;
    if (classes.has(bare) || classes.has(bare.replace(/s$/, ''))) continue;
    if (IN_GENERAL.test(text.slice(end, end + 20))) continue;
    const next = words[at + 1];
    const isVersioned = bare === word && next?.start === end + 1 && VERSION.test(next.text);
    const last = isVersioned ? next.end : start + bare.length;
    add({ start, end: last, isStrong: true, isAcronym: false }, guessKind(text, last));
  }
  return found.map((one) => ({ ...one, name: stripSize(one.name) }));
}

/** "the A, B and C datasets", "the Google Scanned Objects dataset". */
function findBeforeNouns(
  text: string,
  words: readonly Word[],
  readList: (start: number) => List | undefined,
): FoundName[] {
  const found: FoundName[] = [];
  for (const [at, noun] of words.entries()) {
    if (!NOUN_ALONE.test(noun.text)) continue;
    const kind = kindOfNoun(noun.text);
    const isPlural = noun.text.endsWith('s');
    for (let from = Math.max(0, at - 14); from < at; from += 1) {
      const first = words[from];
      if (!first) continue;
      const list = readList(first.start);
      if (!list || !/^\s+$/.test(text.slice(list.end, noun.start))) continue;
      const { items } = list;
      const before = text.slice(Math.max(0, first.start - 24), first.start);
      const isBacked = items.length > 1 && items.some(({ isStrong }) => isStrong);
      for (const { start, end, isStrong, isAcronym: isShort } of items) {
        const name = text.slice(start, end);
        const isSpelledOut =
          name.includes(' ') && !isPlural && /\b(?:the|on|of|in|and|using)\s+$/i.test(before);
        const isOneWord =
          !name.includes(' ') &&
          !isShort &&
          !isPlural &&
          /\bthe\s+$/i.test(before) &&
          !/(?:an|ese|ish|ic|al|ed|ing|ch|an's)$/.test(name);
        const isShortName =
          isShort && !isPlural && /\b(?:the|on|of|in|and|using|to|from|with)\s+$/i.test(before);
        if (isStrong || isBacked || isSpelledOut || isOneWord || isShortName) {
          found.push({
            name,
            kind: kindOfName(name) ?? kind,
            start,
            end,
            isKnown: false,
            isOwn: false,
          });
        }
      }
      break;
    }
  }
  return found;
}

/** Skips parentheses directly after a name. */
function skipBrackets(text: string, end: number): number {
  const [brackets] =
    /^\s*(?:\([^()]{0,60}\)|\[[^[\]]{0,20}\])/.exec(text.slice(end, end + 70)) ?? [];
  return end + (brackets?.length ?? 0);
}

function guessKind(text: string, end: number): MentionKind {
  const noun = NOUN_NEARBY.exec(text.slice(end, end + 90))?.[1];
  return noun === undefined ? 'method' : kindOfNoun(noun);
}
