import type { ForeignFields } from '../import-record.ts';

/** Forms of presentation at a conference. */
const PRESENTATION =
  /(?: ?[:,-])? ?\(?\b(?:oral|poster|spotlight|notable[- ]top[- ]\d+%|long|short|main|top[- ]\d+%)(?: (?:presentation|paper))?\)?$/i;
const NOT_A_VENUE =
  /^(?:submitted to|under review|rejected|desk rejected|withdrawn)\b|\bsubmission$/i;
const ACCEPTED = /^accepted (?:by|at|to|for):?\s+/i;

/** Splits `ICLR 2024 oral` into venue and year. A submission has no venue. */
export function parseVenueLine(
  line: string | undefined,
): Pick<ForeignFields, 'venue' | 'published'> {
  const text = line?.replace(/\s+/g, ' ').trim() ?? '';
  if (!text || NOT_A_VENUE.test(text)) return {};
  const plain = text.replace(PRESENTATION, '').replace(ACCEPTED, '');
  const [, before = '', year, after = ''] =
    /^(.*?)(?<!\d)((?:19|20)\d{2})(?!\d)(.*)$/.exec(plain) ?? [];
  if (year === undefined) return { venue: plain };
  const venue = [before, after]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
  return venue ? { venue, published: year } : { published: year };
}

/** `oral` in `ICLR 2024 oral`. */
export function readPresentation(line: string | undefined): string | undefined {
  const text = line?.replace(/\s+/g, ' ').trim() ?? '';
  return /\b(oral|poster|spotlight)\b/i
    .exec(PRESENTATION.exec(text)?.[0] ?? '')?.[1]
    ?.toLowerCase();
}
