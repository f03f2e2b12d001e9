/** How pages look where their links are shown, bound to this site. */
import type { CataloguePaper, CatalogueTopic } from './catalogue/catalogue.ts';
import { formatAuthors } from './catalogue/format-authors.ts';
import { formatDate } from './catalogue/dates.ts';
import {
  getCardMode,
  getCardVersion,
  placePaperCard,
  placeSiteCard,
  placeTopicCard,
  type PlacedCard,
} from './cards/plan-cards.ts';
import type { Shared, SharedImage } from './components/shared.ts';
import { catalogue, site } from './content.ts';

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
    image: createImage(placePaperCard(paper, site, mode)),
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
  return { image: createImage(placeTopicCard(topic, site)) };
}

/** The site's own card; none where the maintainer wants none. */
export function shareSite(): SharedImage | undefined {
  return createImage(placeSiteCard(site));
}

function createImage(placed: PlacedCard): SharedImage | undefined {
  if (mode === 'none') return undefined;
  const { title, authors, text } = placed.card;
  const alt = [title, authors.length > 0 ? formatAuthors(authors) : text].filter(Boolean);
  return { path: placed.path, version: getCardVersion(placed), alt: alt.join('. ') };
}
