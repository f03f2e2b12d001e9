import type { CataloguePaper } from '../../catalogue/types.ts';
import { getMentionKey } from '../../collection/mention-key.ts';

/** As many as a line of reasons has room for. */
const SHOWN = 2;
/** What more than this part of all papers name brings no two of them together. */
const COMMON = 1 / 4;

type Naming = Pick<CataloguePaper, 'mentions'>;

/**
 * What two abstracts both name, the least common first. Only what has a page: a name of few papers
 * is among the words that they share.
 *
 * @param total papers of the collection
 */
export function chooseSharedMentions(paper: Naming, other: Naming, total: number): string[] {
  const theirs = new Set(other.mentions.map(({ mention }) => mention));
  return paper.mentions
    .map(({ mention }) => mention)
    .filter((mention) => mention.hasPage && theirs.has(mention))
    .filter(({ papers }) => papers.length <= Math.max(2, total * COMMON))
    .sort((a, b) => a.papers.length - b.papers.length || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ name }) => name);
}

/** Words without those that are only such names, which need not be said twice. */
export function leaveOutNames(words: readonly string[], names: readonly string[]): string[] {
  const keys = new Set(names.map(getMentionKey));
  return words.filter((word) => !keys.has(getMentionKey(word)));
}
