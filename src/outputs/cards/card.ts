import { createHash } from 'node:crypto';
import { text } from '#text';
import { toPlain } from '../../abstract/plain.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { formatDate } from '../../catalogue/dates.ts';
import type { Hue, Site } from '../../collection/schema.ts';
import type { CardTimeline } from './card-timeline.ts';
import { raiseScripts } from './raise-scripts.ts';

/** What stands on a card: the picture that others show beside a link. Its bytes follow from it. */
export interface Card {
  readonly title: string;
  /** Names in order; as many as there is room for are drawn. */
  readonly authors: readonly string[];
  /** Set below the title where there are no authors. */
  readonly text: string;
  readonly topics: readonly { readonly name: string; readonly hue: Hue | undefined }[];
  /** Where and when: "CVPR 2022". */
  readonly note: string;
  readonly site: string;
  /** Along the foot; none if no paper has a date. */
  readonly timeline?: CardTimeline | undefined;
  /** What is drawn in the title's place where no typeface has its letters. */
  readonly otherwise: string;
}

type Named = Pick<Site, 'name' | 'tagline' | 'description'>;

/** A topic as a card shows it: a `CatalogueTopic`, or one as it was read. */
interface CardTopic {
  readonly name: string;
  readonly summary: string;
  readonly hue: Hue | undefined;
}

export function createPaperCard(paper: CataloguePaper, site: Named): Card {
  const venue = [paper.venue, paper.venue && paper.year].filter(Boolean).join(' ');
  return {
    title: raiseScripts(toPlain(paper.title)),
    authors: paper.authors,
    text: '',
    topics: paper.topics
      .filter(({ topic }) => topic.hue)
      .map(({ topic: { name, hue } }) => ({ name, hue })),
    note: venue || (paper.date ? formatDate(paper.date) : ''),
    site: site.name,
    otherwise: describePapers(site),
  };
}

export function createTopicCard({ name, summary, hue }: CardTopic, site: Named): Card {
  const topics = [{ name: text.group.topic, hue }];
  return { ...EMPTY, title: name, text: summary, topics, site: site.name, otherwise: site.name };
}

export function createSiteCard(site: Named): Card {
  return { ...EMPTY, title: describePapers(site), text: site.description, site: site.name };
}

/** Tells one card from another, and one state of it from the next. */
export function hashCard(card: Card): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('hex');
}

const EMPTY: Card = {
  title: '',
  authors: [],
  text: '',
  topics: [],
  note: '',
  site: '',
  otherwise: '',
};

function describePapers({ tagline }: Named): string {
  return text.group.card(tagline);
}
