import type { FoundName } from './found-name.ts';
import type { MentionName } from '../../collection/schema.ts';
import type { Lexicon } from './lexicon.ts';
import { squeeze } from '../../collection/mention-key.ts';
import type { Word } from './words.ts';

/** Finds names of the lexicon in a text, longest first at each position. */
export function findKnown(text: string, words: readonly Word[], lexicon: Lexicon): FoundName[] {
  const found: FoundName[] = [];
  const allowed = new Map<MentionName, boolean>();
  const isAllowed = (entry: MentionName): boolean => {
    const known = allowed.get(entry) ?? hasOneOf(text, entry.when);
    allowed.set(entry, known);
    return known;
  };
  for (let at = 0; at < words.length; at += 1) {
    const hit = findLongest(text, words, at, lexicon, isAllowed);
    if (!hit) {
      const word = words[at];
      if (word) found.push(...findJoined(word, lexicon, isAllowed));
      continue;
    }
    const { entry, start, end, count } = hit;
    found.push({ name: entry.name, kind: entry.kind, start, end, isKnown: true, isOwn: false });
    at += count - 1;
  }
  return found;
}

/** Finds two names joined by a hyphen: "CLIP-ViT". */
function findJoined(
  { text, start }: Word,
  lexicon: Lexicon,
  isAllowed: (entry: MentionName) => boolean,
): FoundName[] {
  if (!text.includes('-')) return [];
  const parts = text.split('-');
  if (parts.length !== 2 || !parts.every((part) => part.length > 2)) return [];
  const found = parts.flatMap((part, index): FoundName[] => {
    const entry = lexicon.exact.get(part.replace(/s$/, ''))?.find(isAllowed);
    if (!entry) return [];
    const from = start + (index === 0 ? 0 : (parts[0]?.length ?? 0) + 1);
    const span = { start: from, end: from + part.length };
    return [{ name: entry.name, kind: entry.kind, ...span, isKnown: true, isOwn: false }];
  });
  return found.length === 2 ? found : [];
}

/** Names don't span commas, parentheses and ends of sentences. */
const BOUNDARY = /[,;:()[\]"“”!?]|\.\s/;

function findLongest(
  text: string,
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  isAllowed: (entry: MentionName) => boolean,
): { entry: MentionName; start: number; end: number; count: number } | undefined {
  const first = words[at];
  if (!first || !lexicon.canBegin(first.text)) return undefined;
  let longest: ReturnType<typeof findLongest>;
  let key = '';
  for (let count = 1; at + count <= words.length; count += 1) {
    const last = words[at + count - 1];
    if (!last) break;
    const previous = words[at + count - 2];
    if (previous && count > 1 && BOUNDARY.test(text.slice(previous.start, last.start))) break;
    const surface = text.slice(first.start, last.end);
    const hit = lookUp(surface, lexicon, isAllowed);
    if (hit && (count === 1 || !isAbbreviatedDifferently(text, last.end, lexicon, hit.entry))) {
      longest = { entry: hit.entry, start: first.start, end: first.start + hit.length, count };
    }
    key += squeeze(last.text).toLowerCase();
    if (!lexicon.beginnings.has(key)) break;
  }
  return longest;
}

/** Whether an abbreviation of another name follows: "Expected Calibration Error (SoftECE)". */
function isAbbreviatedDifferently(
  text: string,
  end: number,
  lexicon: Lexicon,
  entry: MentionName,
): boolean {
  const [, short] = /^\s\(([A-Za-z][\w-]+)\)/.exec(text.slice(end, end + 30)) ?? [];
  return short !== undefined && !lexicon.getEntries(short.replace(/s$/, '')).includes(entry);
}

function hasOneOf(text: string, words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => hasWord(text, word));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + word.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function lookUp(
  surface: string,
  lexicon: Lexicon,
  isAllowed: (entry: MentionName) => boolean,
): { readonly entry: MentionName; readonly length: number } | undefined {
  for (const { entries, length } of lexicon.listReadings(surface)) {
    const entry = entries.find(isAllowed);
    if (entry) return { entry, length };
  }
  return undefined;
}
