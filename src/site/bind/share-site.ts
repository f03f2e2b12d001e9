/** The site's card, for pages without their own card. */
import { formatAuthors } from '../../catalogue/format-authors.ts';
import { getCardVersion, getSiteCard, type CardFile } from '../../outputs/cards/plan-cards.ts';
import type { SharedImage } from '../components/shared.ts';
import { site } from './site.ts';

/** The site's card; undefined if the maintainer has disabled cards. */
export function shareSite(): SharedImage | undefined {
  return site.cards === 'none' ? undefined : shareCard(getSiteCard(site));
}

export function shareCard(cardFile: CardFile): SharedImage {
  const { title, authors, text } = cardFile.card;
  const alt = [title, authors.length > 0 ? formatAuthors(authors) : text].filter(Boolean);
  return { path: cardFile.path, version: getCardVersion(cardFile), alt: alt.join('. ') };
}
