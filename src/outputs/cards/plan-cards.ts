import type { Catalogue, CataloguePaper, CatalogueTopic } from '../../catalogue/types.ts';
import type { Site } from '../../collection/schema.ts';
import { hasFigureCard } from '../figures/variants.ts';
import { createCardTimelines, type CardTimeline } from './card-timeline.ts';
import { createPaperCard, createSiteCard, createTopicCard, hashCard, type Card } from './card.ts';

type Mode = NonNullable<Site['cards']>;

/** A card with the path of its image. */
export interface CardFile {
  /** Relative to the base of the site: `cards/papers/x-pool.png`. */
  readonly path: string;
  readonly card: Card;
}

/** Collections up to this size have cards for all papers by default. */
const MAX_PAPER_CARDS = 2000;

/** The effective value of `cards` in `site.yaml`. */
export function getCardMode(setting: Mode | undefined, papers: number): Mode {
  return setting ?? (papers <= MAX_PAPER_CARDS ? 'papers' : 'topics');
}

export function getSiteCard(site: Site): CardFile {
  return { path: 'cards/site.png', card: createSiteCard(site) };
}

/** The card of a topic. 'Other' has the card of the site. */
export function getTopicCard(topic: CatalogueTopic, site: Site): CardFile {
  if (topic.hue === undefined) return getSiteCard(site);
  return { path: `cards/topics/${topic.id}.png`, card: createTopicCard(topic, site) };
}

/** The card of a paper; if papers have none, that of its first topic. */
export function getPaperCard(paper: CataloguePaper, site: Site, mode: Mode): CardFile {
  if (mode === 'papers') {
    return { path: `cards/papers/${paper.id}.png`, card: createPaperCard(paper, site) };
  }
  const [first] = paper.topics;
  return first ? getTopicCard(first.topic, site) : getSiteCard(site);
}

/**
 * All cards of a site, with timelines; none if the maintainer disables them. A paper with a figure
 * that replaces its card has none.
 */
export function planCards({ papers, topics }: Catalogue, site: Site): readonly CardFile[] {
  const mode = getCardMode(site.cards, papers.length);
  if (mode === 'none') return [];
  const timelines = createCardTimelines(papers);
  const add = ({ path, card }: CardFile, timeline: CardTimeline | undefined) => ({
    path,
    card: { ...card, timeline },
  });
  return [
    add(getSiteCard(site), timelines?.forSite),
    ...topics
      .filter(({ hue }) => hue)
      .map((topic) => add(getTopicCard(topic, site), timelines?.forTopic(topic))),
    ...(mode === 'papers'
      ? papers
          .filter((paper) => !hasFigureCard(paper, site))
          .map((paper) => add(getPaperCard(paper, site, mode), timelines?.forPaper(paper)))
      : []),
  ];
}

/**
 * A hash of the text of a card, for its URL, so that caches of other sites load a changed card.
 * Ignores the timeline, because one more paper would change the pages of all papers.
 */
export function getCardVersion({ card }: CardFile): string {
  return hashCard({ ...card, timeline: undefined }).slice(0, 8);
}
