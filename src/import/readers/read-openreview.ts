import { splitNames, toDisplayName } from '../clean/split-names.ts';
import type { ReadItem } from '../import-record.ts';
import { splitKeywords } from './bibtex/bibtex-fields.ts';
import { toObject, toText, toTexts } from './json-values.ts';
import { parseVenueLine, readPresentation } from './venue-line.ts';

const HOST = 'https://openreview.net';
const IMPORTED = new Set(
  'title authors abstract keywords venue pdf code video slides venueid paperhash _bibtex authorids TLDR license supplementary_material primary_area'.split(
    ' ',
  ),
);

/** Whether an object is a note of OpenReview's API: its fields are in `content`. */
export function isOpenReviewNote(object: Record<string, unknown>): boolean {
  return getValue(toObject(object.content).title) !== undefined;
}

/**
 * Reads a note of OpenReview's API, in version 1 (`"title": "…"`) or 2 (`"title": {"value": "…"}`):
 * https://docs.openreview.net/reference/api-v2/entities/note.
 */
export function readOpenReviewNote(note: Record<string, unknown>, line: number): ReadItem {
  const content = Object.fromEntries(
    Object.entries(toObject(note.content)).map(([name, field]) => [name, getValue(field)]),
  );
  const label = toText(note.forum) ?? toText(note.id);
  const authors = toTexts(content.authors);
  const venue = toText(content.venue);
  const isWithdrawn = /withdrawn/i.test(`${venue ?? ''} ${toText(content.venueid) ?? ''}`);
  return {
    ...{ kind: 'entry', line, dialect: 'markup' },
    ...(label && { label }),
    fields: {
      title: toText(content.title),
      abstract: toText(content.abstract),
      authors: Array.isArray(content.authors)
        ? authors
        : splitNames(authors[0] ?? '').names.map(toDisplayName),
      ...(isWithdrawn ? {} : parseVenueLine(venue)),
      details: {
        keywords: toTexts(content.keywords).flatMap((text) => splitKeywords(text) ?? []),
        presentation: readPresentation(venue),
        licence: toText(content.license),
      },
      own: {
        summary: toText(content.TLDR),
        withdrawn: isWithdrawn ? true : undefined,
      },
      categories: toTexts(content.primary_area),
      addresses: label ? [`${HOST}/forum?id=${label}`] : [],
      links: {
        pdf: toTexts(content.pdf).map(toAddress),
        code: toTexts(content.code),
        video: toTexts(content.video),
        slides: toTexts(content.slides),
        supplement: toTexts(content.supplementary_material).map(toAddress),
      },
    },
    unsupported: Object.keys(content).filter(
      (name) => !IMPORTED.has(name) && content[name] !== undefined,
    ),
  };
}

function toAddress(path: string): string {
  return URL.canParse(path, HOST) ? new URL(path, HOST).href : path;
}

/** The value of a field in either version of the API. */
function getValue(field: unknown): unknown {
  const isWrapped = typeof field === 'object' && field !== null && 'value' in field;
  const value = isWrapped ? field.value : field;
  return value === null || value === '' ? undefined : value;
}
