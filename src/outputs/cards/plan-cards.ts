import type { Catalogue, CataloguePaper, CatalogueTopic } from '../../catalogue/types.ts';
import type { Site } from '../../collection/schema.ts';
import { createCardTimelines, type CardTimeline } from './card-timeline.ts';
import { createPaperCard, createSiteCard, createTopicCard, hashCard, type Card } from './card.ts';

type Mode = NonNullable<Site['cards']>;

/** A card and the address of its picture. */
export interface PlacedCard {
  /** Below the site's base: `cards/papers/x-pool.png`. */
  readonly path: string;
  readonly card: Card;
}

/** Collections up to this many papers have a card for each. */
const PAPERS_UP_TO = 2000;

/** What `cards` in `site.yaml` comes to. */
export function getCardMode(setting: Mode | undefined, papers: number): Mode {
  return setting ?? (papers <= PAPERS_UP_TO ? 'papers' : 'topics');
}

export function placeSiteCard(site: Site): PlacedCard {
  return { path: 'cards/site.png', card: createSiteCard(site) };
}

/** 'Other' is no subject, and has the site's card. */
export function placeTopicCard(topic: CatalogueTopic, site: Site): PlacedCard {
  if (topic.hue === undefined) return placeSiteCard(site);
  return { path: `cards/topics/${topic.id}.png`, card: createTopicCard(topic, site) };
}

/** A paper's own card; without those, that of its first topic. */
export function placePaperCard(paper: CataloguePaper, site: Site, mode: Mode): PlacedCard {
  if (mode === 'papers') {
    return { path: `cards/papers/${paper.id}.png`, card: createPaperCard(paper, site) };
  }
  const [first] = paper.topics;
  return first ? placeTopicCard(first.topic, site) : placeSiteCard(site);
}

/** Every card of a site, with its timeline; none where the maintainer wants none. */
export function planCards({ papers, topics }: Catalogue, site: Site): readonly PlacedCard[] {
  const mode = getCardMode(site.cards, papers.length);
  if (mode === 'none') return [];
  const timelines = createCardTimelines(papers);
  const add = ({ path, card }: PlacedCard, timeline: CardTimeline | undefined) => ({
    path,
    card: { ...card, timeline },
  });
  return [
    add(placeSiteCard(site), timelines?.forSite),
    ...topics
      .filter(({ hue }) => hue)
      .map((topic) => add(placeTopicCard(topic, site), timelines?.forTopic(topic))),
    ...(mode === 'papers'
      ? papers.map((paper) => add(placePaperCard(paper, site, mode), timelines?.forPaper(paper)))
      : []),
  ];
}

/**
 * Changes with the text of the card, so that others fetch it anew: they keep a picture by its address.
 * Not with its timeline: otherwise, one more paper would change the pages of all.
 */
export function getCardVersion({ card }: PlacedCard): string {
  return hashCard({ ...card, timeline: undefined }).slice(0, 8);
}
