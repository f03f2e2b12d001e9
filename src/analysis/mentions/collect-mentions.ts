import { toPlain } from '../../abstract/plain.ts';
import type { MentionKind } from '../../collection/mention-kinds.ts';
import type { Mentions, Paper } from '../../collection/schema.ts';
import { findMentions, type FoundMention } from './find-mentions.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { getMinPapersOfMention, MAX_MENTION_PAGES } from '../../catalogue/min-papers.ts';

/** A mention without its papers. */
export interface NamedMention {
  readonly key: string;
  readonly name: string;
  readonly kind: MentionKind;
  readonly hasPage: boolean;
}

export interface CollectedMentions {
  readonly mentions: ReadonlyMap<string, NamedMention>;
  /** By paper id, in the order of the abstract. */
  readonly byPaper: ReadonlyMap<string, readonly FoundMention[]>;
}

/** Statistics of a name. */
interface Tally {
  readonly key: string;
  readonly names: Map<string, number>;
  readonly kinds: Map<MentionKind, number>;
  papers: number;
  owners: number;
  isKnown: boolean;
}

/**
 * Collects the mentions of a collection's abstracts, reading each once. A name that several papers
 * introduce has several meanings and gets no page, nor does a name that occurs only in the paper
 * that introduces it.
 *
 * @param known mentions found before, by paper
 */
export function collectMentions(
  papers: readonly Paper[],
  own: Mentions,
  known?: ReadonlyMap<string, readonly FoundMention[]>,
): CollectedMentions {
  let lexicon: Lexicon | undefined;
  const byPaper = new Map<string, readonly FoundMention[]>();
  const tallies = new Map<string, Tally>();
  for (const { id, title, abstract } of papers) {
    const found =
      known?.get(id) ??
      findMentions(toPlain(title), toPlain(abstract), (lexicon ??= createLexicon(own)));
    byPaper.set(id, found);
    for (const one of found) count(tallies, one);
  }
  const minPapers = getMinPapersOfMention(papers.length);
  const withPage = new Set(
    [...tallies.values()]
      .filter(({ papers: count, owners, isKnown }) =>
        isKnown ? count >= minPapers : count >= Math.max(minPapers, owners + 1) && owners < 2,
      )
      .sort((a, b) => b.papers - a.papers || (a.key < b.key ? -1 : 1))
      .slice(0, MAX_MENTION_PAGES)
      .map(({ key }) => key),
  );
  const mentions = new Map(
    [...tallies].map(([key, { names, kinds }]) => [
      key,
      { key, name: getCommonest(names), kind: getCommonest(kinds), hasPage: withPage.has(key) },
    ]),
  );
  return { mentions, byPaper };
}

function count(
  tallies: Map<string, Tally>,
  { key, name, kind, isOwn, isKnown }: FoundMention,
): void {
  const tally = tallies.get(key) ?? {
    ...{ key, names: new Map<string, number>(), kinds: new Map<MentionKind, number>() },
    ...{ papers: 0, owners: 0, isKnown },
  };
  tallies.set(key, tally);
  tally.papers += 1;
  tally.owners += Number(isOwn);
  tally.isKnown ||= isKnown;
  tally.names.set(name, (tally.names.get(name) ?? 0) + (isKnown ? 1e6 : 1));
  tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + (isKnown ? 1e6 : 1));
}

/** The most frequent entry; the first one in case of a tie. */
function getCommonest<T>(counts: ReadonlyMap<T, number>): T {
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined) throw new Error('Nothing was counted.');
  return first[0];
}
