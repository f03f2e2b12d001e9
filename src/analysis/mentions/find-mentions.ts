import { toPlain } from '../../abstract/plain.ts';
import type { Mentions, Paper } from '../../collection/schema.ts';
import { memoizeByObject } from '../../memoize.ts';
import type { Computation } from '../compute.ts';
import { findDefinitions, findGeneralShorts } from './find-definitions.ts';
import { findKnown } from './find-known.ts';
import { findUnknownNames } from './find-unknown-names.ts';
import { findOwn } from './find-own.ts';
import type { FoundName } from './found-name.ts';
import type { MentionKind } from '../../collection/mention-kinds.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { getMentionKey } from '../../collection/mention-key.ts';
import { cutWords, hideAddresses } from './words.ts';

/** A name in an abstract, with all its occurrences merged. */
export interface FoundMention {
  /** Names with the same key are one mention. */
  readonly key: string;
  /** The lexicon's form, otherwise that of the first occurrence. */
  readonly name: string;
  readonly kind: MentionKind;
  readonly isKnown: boolean;
  /** Whether the paper introduces it. */
  readonly isOwn: boolean;
  /** First occurrence, in characters of the plain text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the mentions of an abstract, in the order of the text.
 *
 * @param plain the abstract without markup
 */
export function findMentions(title: string, plain: string, lexicon: Lexicon): FoundMention[] {
  const text = hideAddresses(plain);
  const words = cutWords(text);
  const known = findKnown(text, words, lexicon);
  const own = findOwn(title, text, words);
  const ownStarts = new Set(own.map(({ start }) => start));
  const ownNames = new Set(own.map(({ name }) => name));
  const classes = new Set(
    [
      ...findDefinitions(text).flatMap(({ short, start }) => (ownStarts.has(start) ? [] : [short])),
      ...findGeneralShorts(text).filter((short) => !ownNames.has(short)),
    ].flatMap((short) => [short, short.replace(/s$/, '')]),
  );
  const named = findUnknownNames(text, words, known, classes);
  return mergeNames([...known, ...own, ...named], lexicon);
}

/** Merges names with the same key; of overlapping names the one found first wins. */
function mergeNames(found: readonly FoundName[], lexicon: Lexicon): FoundMention[] {
  const mentions = new Map<string, FoundMention>();
  const taken: { readonly start: number; readonly end: number; readonly key: string }[] = [];
  for (const one of found) {
    const over = taken.find(({ start, end }) => start < one.end && end > one.start);
    const same = over && mentions.get(over.key);
    if (over) {
      const isSame = over.start === one.start && over.end === one.end;
      if (isSame && same && one.isOwn) mentions.set(over.key, { ...same, isOwn: true });
      continue;
    }
    const key = getMentionKey(one.name);
    taken.push({ start: one.start, end: one.end, key });
    if (lexicon.ignored.has(key) || key.length < 2) continue;
    const earlier = mentions.get(key);
    const first = earlier && earlier.start < one.start ? earlier : one;
    mentions.set(key, {
      key,
      name: earlier?.name ?? one.name,
      kind: earlier?.kind ?? one.kind,
      isKnown: one.isKnown || (earlier?.isKnown ?? false),
      isOwn: one.isOwn || (earlier?.isOwn ?? false),
      start: first.start,
      end: first.end,
    });
  }
  return [...mentions.values()].sort((a, b) => a.start - b.start);
}

type Text = Pick<Paper, 'title' | 'abstract'>;

const getLexicon = memoizeByObject(createLexicon);

/**
 * Finds the mentions of each paper.
 *
 * @public imported by threads
 */
export const findAllMentions: Computation<Text, Mentions, readonly FoundMention[][]> = {
  name: 'findAllMentions',
  module: 'src/analysis/mentions/find-mentions.ts',
  run: (papers, mentions) =>
    papers.map(({ title, abstract }) =>
      findMentions(toPlain(title), toPlain(abstract), getLexicon(mentions)),
    ),
};
