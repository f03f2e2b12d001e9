/** How pages look where their links are shown, bound to this site. */
import type { CataloguePaper, CatalogueTopic } from './catalogue/catalogue.ts';
import { formatAuthors } from './catalogue/format-authors.ts';
import { formatDate } from './catalogue/dates.ts';
import { getCardMode, placePaperCard, placeTopicCard } from './cards/plan-cards.ts';
import type { Shared } from './components/shared.ts';
import { catalogue } from './content.ts';
import { shareCard } from './share-site.ts';
import { site } from './site.ts';

const mode = getCardMode(site.cards, catalogue.papers.length);

/** Names and links that the head takes; the page itself has them all. */
const AUTHORS = 10;

export function sharePaper(paper: CataloguePaper): Shared {
  const date = paper.submitted;
  const facts = [
    ...(paper.authors.length > 0 ? [['Authors', formatAuthors(paper.authors, 3)] as const] : []),
    ...(paper.date ? [['Published', formatDate(paper.date)] as const] : []),
  ];
  return {
    type: 'article',
    image: mode === 'none' ? undefined : shareCard(placePaperCard(paper, site, mode)),
    authors: paper.authors.slice(0, AUTHORS),
    authorPaths: paper.people
      .slice(0, AUTHORS)
      .flatMap(({ id, hasPage }) => (hasPage ? [`/people/${id}/`] : [])),
    published: date?.length === 'YYYY-MM-DD'.length ? date : undefined,
    tags: paper.topics.filter(({ topic }) => topic.hue).map(({ topic }) => topic.name),
    facts,
  };
}

export function shareTopic(topic: CatalogueTopic): Shared {
  return mode === 'none' ? {} : { image: shareCard(placeTopicCard(topic, site)) };
}
