import type { CataloguePaper } from '../../catalogue/types.ts';
import { getMentionKey } from '../../collection/mention-key.ts';

/** Maximum number of mentions in a line of reasons. */
const SHOWN = 2;
/** Mentions in more than this share of all papers do not relate them. */
const COMMON = 1 / 4;

type Naming = Pick<CataloguePaper, 'mentions'>;

/**
 * Returns the mentions of both abstracts, rarest first. Only mentions with a page are considered;
 * others are among the shared words.
 *
 * @param total number of papers in the collection
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

/** Removes words that consist only of these names. */
export function omitNames(words: readonly string[], names: readonly string[]): string[] {
  const keys = new Set(names.map(getMentionKey));
  return words.filter((word) => !keys.has(getMentionKey(word)));
}
