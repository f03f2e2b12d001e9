import type { ForeignFields } from '../import-record.ts';
import { parseVenueLine } from './venue-line.ts';

/**
 * `Well Letters 12(3): 45-67 (2021)`, `Well Lett. 12, no. 3, 45–67, 2021`, `Well Lett.
 * A12:045001,2021`.
 */
const ARTICLE = new RegExp(
  [
    String.raw`^(?<venue>\p{L}[^\d]*?[^\d\s,;:(])[,;:]? ?`,
    String.raw`(?:vol(?:ume)?\.? ?)?(?<volume>[A-Z]?\d{1,4})`,
    String.raw`(?: ?\((?<issue>\d{1,3}(?:[-–]\d+)?)\)|,? ?(?:no|nr|issue|iss|number)\.? ?(?<number>\d{1,3}))?`,
    String.raw` ?[,;:] ?(?:pp?\.? ?|pages ?)?(?<pages>[A-Z]?\d{1,7}(?: ?[-–]{1,2} ?[A-Z]?\d{1,7})?)`,
    String.raw` ?,? ?\(?(?<year>(?:19|20)\d\d)\)?\.?$`,
  ].join(''),
  'iu',
);
const OPENING = /^(?:in|published in|appeared in|to appear in|accepted (?:at|by|to)):?\s+/i;

/**
 * Reads arXiv's `journal_ref`, which is free text by the authors. One that cannot be parsed
 * completely yields only the venue and the year, and is also kept unchanged.
 */
export function readJournalReference(
  source: string | undefined,
): Pick<ForeignFields, 'venue' | 'published' | 'details' | 'extra'> {
  const text = source?.replace(/\s+/g, ' ').trim();
  if (!text) return {};
  const { venue, volume, issue, number, pages, year } = ARTICLE.exec(text)?.groups ?? {};
  if (venue !== undefined && year !== undefined) {
    return { venue, published: year, details: { volume, issue: issue ?? number, pages } };
  }
  return { ...parseVenueLine(text.replace(OPENING, '')), extra: { journal_ref: text } };
}
