import { text } from '#text';
import { formatAuthors } from '../../catalogue/format-authors.ts';

/** Reasons why two papers are similar. */
export interface Reasons {
  /** Shared words, most characteristic first; see `omitNames`. */
  readonly words: readonly string[];
  /** Shared mentions. */
  readonly mentions: readonly string[];
  /** Shared authors. */
  readonly authors: readonly string[];
}

const AUTHORS_SHOWN = 2;

/** "Both mention: COCO, attention, kernel; also by Li Dong". */
export function formatReasons({ words, mentions, authors }: Reasons): string {
  const shared = [...mentions, ...words];
  const reasons = [
    shared.length > 0 && text.paper.bothMention(shared.join(', ')),
    authors.length > 0 && text.paper.alsoBy(formatAuthors(authors, AUTHORS_SHOWN)),
  ].filter((reason) => reason !== false);
  const line = reasons.join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
