import { toPlain } from '../../abstract/plain.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { WORD_START_STEP } from './columns.ts';
import type { Compounds } from './compounds.ts';
import { pickIndexed } from './indexed-paper.ts';
import { END, GAP, ORDER, PARTS, START } from './layout.ts';
import { createPaperWords, type PaperWords } from './paper-words.ts';
import type { PagefindRecord } from './write-pagefind.ts';

/** A paper as Pagefind indexes it, and the position of its words in the record. */
export interface PaperRecord {
  readonly record: PagefindRecord;
  /** Position of the first of `words`; a multiple of `WORD_START_STEP`. */
  readonly wordStart: number;
  readonly words: PaperWords;
}

/** Word joiner: an invisible character that Pagefind counts as a position without a word. */
const EMPTY = '\u2060';

/**
 * Positions between text and words, so that excerpts of the text, of 30 words, end before these.
 */
const MIN_EMPTY = 30;

/** Sorts undated papers before all others. */
const UNDATED = '0000';

/**
 * Creates the Pagefind record of a paper. Its content has two parts:
 *
 * 1. Title and abstract, for pages that only use Pagefind: stemmed by Pagefind, and shown in its
 *    excerpts.
 * 2. The words that our search looks up (`paper-words.ts`): folded, with the forms of compounds,
 *    each between `START`, so that no search of the text finds them, and `END`, since Pagefind
 *    matches prefixes.
 *
 * @param row the paper's place in the catalogue
 */
export function createPaperRecord(
  paper: CataloguePaper,
  row: number,
  compounds: Compounds,
): PaperRecord {
  const plain = { title: toPlain(paper.title), abstract: toPlain(paper.abstract) };
  const words = createPaperWords(pickIndexed(paper), plain, compounds);
  const text = splitTokens(`${plain.title} ${plain.abstract}`);
  const wordStart = Math.ceil((text.length + MIN_EMPTY) / WORD_START_STEP) * WORD_START_STEP;
  const between = Array.from({ length: wordStart - text.length }, () => EMPTY);
  return {
    record: {
      url: `papers/${paper.id}/`,
      content: [...text, ...between, ...formatWords(words)].join(' '),
      meta: createMeta(paper, plain.title),
      filters: createFilters(paper),
      sort: { date: paper.date ?? UNDATED, [ORDER]: String(row) },
    },
    wordStart,
    words,
  };
}

/** The positions of a text as Pagefind counts them. */
function splitTokens(text: string): string[] {
  return text
    .replaceAll('\ufeff', '')
    .split(/[\s\u0085]+/)
    .filter(Boolean)
    .map((token) => token.replace(/^_+(?=PAGEFIND_)/, ''));
}

/**
 * The words of a paper one position after the other. Further forms at a position follow all first
 * forms, at the same distance from each other: a position modulo the width of the paper gives both.
 */
function formatWords(words: PaperWords): string[] {
  const gap = Array.from({ length: GAP }, () => '');
  const positions = PARTS.flatMap((part) => [...words[part], ...gap]).map((forms) =>
    forms.split(' '),
  );
  const most = Math.max(...positions.map(({ length }) => length));
  return Array.from({ length: most }, (_, nth) =>
    positions.map((forms) => {
      const form = forms[nth] ?? '';
      return form === '' ? EMPTY : START + form + END;
    }),
  ).flat();
}

function createMeta(paper: CataloguePaper, title: string): Record<string, string> {
  const { authors, date, venue, venueFull, year, arxiv, doi } = paper;
  const facts = {
    title,
    authors: authors.join(', '),
    date,
    venue: venue === undefined ? undefined : [venue, year].filter(Boolean).join(' '),
    venueFull,
    arxiv,
    doi,
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

function createFilters({ topics, date, venue, authors }: CataloguePaper): Record<string, string[]> {
  const filters = {
    topic: topics.map(({ topic }) => topic.name),
    year: date === undefined ? [] : [date.slice(0, 4)],
    venue: venue === undefined ? [] : [venue],
    person: [...authors],
  };
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));
}
