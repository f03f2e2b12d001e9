/** Link previews of this site's pages. */
import { text } from '#text';
import type { CataloguePaper, CatalogueTopic } from '../../catalogue/types.ts';
import { formatAuthors } from '../../catalogue/format-authors.ts';
import { formatDate } from '../../catalogue/dates.ts';
import { isAbridged } from '../../catalogue/is-abridged.ts';
import { getCardMode, getPaperCard, getTopicCard } from '../../outputs/cards/plan-cards.ts';
import type { SharedPage, SharedImage } from '../components/shared.ts';
import { catalogue } from './content.ts';
import { memoizeByObject } from '../../memoize.ts';
import { shareCard } from './share-site.ts';
import { site } from './site.ts';

const large = isAbridged(catalogue.papers.length);
const mode = getCardMode(site.cards, catalogue.papers.length);

/** Maximum number of authors in the head; the page itself lists all of them. */
const AUTHORS = 10;

/**
 * In a large collection, authors and date are left out: the citation tags already have them.
 */
export function sharePaper(paper: CataloguePaper): SharedPage {
  const card = mode === 'none' ? undefined : sharePaperCard(paper);
  const image = card && { ...card, isBorrowed: mode !== 'papers' };
  if (large) return { type: 'article', image };
  const date = paper.submitted;
  const facts = [
    ...(paper.authors.length > 0
      ? [[text.paper.authors, formatAuthors(paper.authors, 3)] as const]
      : []),
    ...(paper.date ? [[text.paper.published, formatDate(paper.date)] as const] : []),
  ];
  return {
    type: 'article',
    image,
    authors: paper.authors.slice(0, AUTHORS),
    published: date?.length === 'YYYY-MM-DD'.length ? date : undefined,
    facts,
  };
}

export function shareTopic(topic: CatalogueTopic): SharedPage {
  return mode === 'none' ? {} : { image: shareTopicCard(topic) };
}

/** Memoized, because many papers use the card of their topic. */
const shareTopicCard = memoizeByObject((topic: CatalogueTopic) =>
  shareCard(getTopicCard(topic, site)),
);

function sharePaperCard(paper: CataloguePaper): SharedImage {
  const [first] = paper.topics;
  const borrows = mode !== 'papers' && first !== undefined;
  return borrows ? shareTopicCard(first.topic) : shareCard(getPaperCard(paper, site, mode));
}
