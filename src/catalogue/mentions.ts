import type { Mentions, Paper } from '../collection/schema.ts';
import { collectMentions } from '../analysis/mentions/collect-mentions.ts';
import type { FoundMention } from '../analysis/mentions/find-mentions.ts';
import type { CataloguePaper, Mention, PaperMention } from './types.ts';
import { assignSlugs } from './slug.ts';

export interface CreatedMentions {
  /** Initially without papers. */
  readonly all: readonly Mention[];
  readonly getForPaper: (id: string) => readonly PaperMention[];
  /** Adds a paper to everything it mentions. */
  readonly addPaper: (paper: CataloguePaper) => void;
}

/** Creates the mentions of all abstracts; none if they are not needed. */
export function createMentions(
  oldestFirst: readonly Paper[],
  settings: Mentions | undefined,
  found?: ReadonlyMap<string, readonly FoundMention[]>,
): CreatedMentions {
  const { mentions: collected, byPaper } = settings
    ? collectMentions(oldestFirst, settings, found)
    : { mentions: new Map<string, never>(), byPaper: new Map<string, never>() };
  const ids = assignSlugs([...collected.values()].map(({ name }) => spellOutPlus(name)));
  const mentions = new Map(
    [...collected].map(([key, { name, kind, hasPage }]) => {
      const id = ids.get(spellOutPlus(name)) ?? key;
      return [key, { id, name, kind, hasPage, papers: [] as CataloguePaper[] }];
    }),
  );
  const getExisting = (key: string) => {
    const mention = mentions.get(key);
    if (!mention) throw new Error(`The catalogue has no entry "${key}".`);
    return mention;
  };
  return {
    all: [...mentions.values()],
    getForPaper: (id) =>
      (byPaper.get(id) ?? []).map(({ key, start, end, isOwn }) => ({
        ...{ mention: getExisting(key), start, end, isOwn },
      })),
    addPaper: (paper) => {
      for (const { key } of byPaper.get(paper.id) ?? []) getExisting(key).papers.push(paper);
    },
  };
}

/** Spells out "+", so that ScanNet and ScanNet++ have different slugs. */
function spellOutPlus(name: string): string {
  return name.replace(/\+/g, ' plus ');
}
