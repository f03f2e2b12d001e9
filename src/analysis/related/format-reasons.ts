import { text } from '#text';
import { formatAuthors } from '../../catalogue/format-authors.ts';

/** Why two papers are similar. */
export interface Reasons {
  /** Shared words, most characteristic first. */
  readonly words: readonly string[];
  /** Shared mentions. */
  readonly mentions: readonly string[];
  /** Shared authors. */
  readonly authors: readonly string[];
}

const AUTHORS_SHOWN = 2;
const list = new Intl.ListFormat(text.locale);

/** "Shared: attention, kernel; both name COCO; also by Li Dong". */
export function formatReasons({ words, mentions, authors }: Reasons): string {
  const reasons = [
    words.length > 0 && text.paper.shared(words.join(', ')),
    mentions.length > 0 && text.paper.bothName(list.format(mentions)),
    authors.length > 0 && text.paper.alsoBy(formatAuthors(authors, AUTHORS_SHOWN)),
  ].filter((reason) => reason !== false);
  const line = reasons.join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
