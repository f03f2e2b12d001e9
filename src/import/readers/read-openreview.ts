import { splitNames, toDisplayName } from '../clean/split-names.ts';
import type { ReadItem } from '../import-record.ts';
import { splitKeywords } from './bibtex/bibtex-fields.ts';
import { keepOthers } from './keep-others.ts';
import { toObject, toText, toTexts } from './json-values.ts';
import { parseVenueLine, readPresentation } from './venue-line.ts';

const HOST = 'https://openreview.net';
/** Fields that a paper has, and those that only repeat others. */
const IMPORTED = new Set(
  'title authors abstract keywords venue pdf code software video slides poster project_page data dataset venueid paperhash _bibtex authorids TLDR TL;DR one-sentence_summary license supplementary_material primary_area subject_areas'.split(
    ' ',
  ),
);

/** Answers to a form that do not describe the paper: "I certify that …". */
const CONFIRMATION =
  /^(?:yes|no)$|^(?:i|we)\b.{0,40}\b(?:acknowledge|agree|certify|confirm|have read|understand|verify)\b/i;

/** Field names for the one-sentence summary of a paper, the newest first. */
const SUMMARIES = ['TLDR', 'TL;DR', 'one-sentence_summary'];

/** Whether an object is a note of OpenReview's API: its fields are in `content`. */
export function isOpenReviewNote(object: Record<string, unknown>): boolean {
  return getValue(toObject(object.content).title) !== undefined;
}

/**
 * Reads a note of OpenReview's API, in version 1 (`"title": "…"`) or 2 (`"title": {"value": "…"}`):
 * https://docs.openreview.net/reference/api-v2/entities/note. Further fields of a venue's form are
 * kept under `extra`, except confirmations.
 */
export function readOpenReviewNote(note: Record<string, unknown>, line: number): ReadItem {
  const content = Object.fromEntries(
    Object.entries(toObject(note.content)).map(([name, field]) => [name, getValue(field)]),
  );
  const label = toText(note.forum) ?? toText(note.id);
  const authors = toTexts(content.authors);
  const venue = toText(content.venue);
  const isWithdrawn = /withdrawn/i.test(`${venue ?? ''} ${toText(content.venueid) ?? ''}`);
  const others = Object.entries(content).filter(([name]) => !IMPORTED.has(name));
  const isConfirmation = (value: unknown) => toTexts(value).some((text) => CONFIRMATION.test(text));
  const confirmations = others.flatMap(([name, value]) => (isConfirmation(value) ? [name] : []));
  const { extra, unsupported } = keepOthers(
    Object.fromEntries(others.filter(([name]) => !confirmations.includes(name))),
  );
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
      citekey: /^@\w+\{\s*([^\s,{}]+),/.exec(toText(content._bibtex) ?? '')?.[1],
      submitted: toDay(note.odate ?? note.pdate),
      extra,
      own: {
        summary: SUMMARIES.map((name) => toText(content[name])).find(Boolean),
        withdrawn: isWithdrawn ? true : undefined,
      },
      categories: [...toTexts(content.primary_area), ...toTexts(content.subject_areas)],
      addresses: label ? [`${HOST}/forum?id=${label}`] : [],
      links: {
        pdf: toTexts(content.pdf).map(toAddress),
        code: [...toTexts(content.code), ...toTexts(content.software)].map(toAddress),
        project: toTexts(content.project_page),
        data: [...toTexts(content.data), ...toTexts(content.dataset)].map(toAddress),
        poster: toTexts(content.poster).map(toAddress),
        video: toTexts(content.video),
        slides: toTexts(content.slides),
        supplement: toTexts(content.supplementary_material).map(toAddress),
      },
    },
    unsupported: [...confirmations, ...unsupported],
  };
}

function toAddress(path: string): string {
  return URL.canParse(path, HOST) ? new URL(path, HOST).href : path;
}

/** A day from milliseconds since 1970. */
function toDay(time: unknown): string | undefined {
  const date = new Date(typeof time === 'number' ? time : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/** The value of a field in either version of the API. */
function getValue(field: unknown): unknown {
  const isWrapped = typeof field === 'object' && field !== null && 'value' in field;
  const value = isWrapped ? field.value : field;
  return value === null || value === '' ? undefined : value;
}
