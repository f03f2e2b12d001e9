import { createHash } from 'node:crypto';
import { text } from '#text';
import { toPlain } from '../../abstract/plain.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { formatDate } from '../../catalogue/dates.ts';
import type { Hue, Site } from '../../collection/schema.ts';
import type { CardTimeline } from './card-timeline.ts';
import { toUnicodeScripts } from './unicode-scripts.ts';

/** The content of a card, the image of a link preview. It determines the bytes of the image. */
export interface Card {
  readonly title: string;
  /** Names in order; those that do not fit are not drawn. */
  readonly authors: readonly string[];
  /** Shown below the title if there are no authors. */
  readonly text: string;
  readonly topics: readonly { readonly name: string; readonly hue: Hue | undefined }[];
  /** Award and venue, or date: "Best Paper", "CVPR 2022". Parts that do not fit are not drawn. */
  readonly notes: readonly string[];
  readonly site: string;
  /** Shown at the bottom; undefined if no paper has a date. */
  readonly timeline?: CardTimeline | undefined;
  /** Drawn instead of a title for which no font has glyphs. */
  readonly fallbackTitle: string;
}

type Named = Pick<Site, 'name' | 'tagline' | 'description'>;

/** The fields of a topic that a card shows. */
interface CardTopic {
  readonly name: string;
  readonly summary: string;
  readonly hue: Hue | undefined;
}

export function createPaperCard(paper: CataloguePaper, site: Named): Card {
  const venue = [paper.venue, paper.venue && paper.year].filter(Boolean).join(' ');
  return {
    title: toUnicodeScripts(toPlain(paper.title)),
    authors: paper.authors,
    text: '',
    topics: paper.topics
      .filter(({ topic }) => topic.hue)
      .map(({ topic: { name, hue } }) => ({ name, hue })),
    notes: [paper.award, venue || (paper.date && formatDate(paper.date))].flatMap(
      (note) => note || [],
    ),
    site: site.name,
    fallbackTitle: text.group.card(site.tagline),
  };
}

export function createTopicCard({ name, summary, hue }: CardTopic, site: Named): Card {
  const topics = [{ name: text.group.topic, hue }];
  return {
    ...EMPTY,
    title: name,
    text: summary,
    topics,
    site: site.name,
    fallbackTitle: site.name,
  };
}

export function createSiteCard(site: Named): Card {
  return {
    ...EMPTY,
    title: text.group.card(site.tagline),
    text: site.description,
    site: site.name,
  };
}

/** A hash of the content of a card. */
export function hashCard(card: Card): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('hex');
}

const EMPTY: Card = {
  title: '',
  authors: [],
  text: '',
  topics: [],
  notes: [],
  site: '',
  fallbackTitle: '',
};
