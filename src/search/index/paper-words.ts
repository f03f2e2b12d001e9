import { splitWords } from '../words/split-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import type { Compounds } from './compounds.ts';
import type { IndexedPaper } from './indexed-paper.ts';
import { GAP, idWord, PARTS, STEP, type PaperPart } from './layout.ts';

/** A paper's texts without markup. */
export interface PlainPaper {
  readonly title: string;
  readonly abstract: string;
}

/** All of a paper that is indexed. */
export type WordPaper = Omit<IndexedPaper, 'people' | 'date'>;

export function pickWords(paper: IndexedPaper): WordPaper {
  const { id, title, abstract, authors, venue, venueFull, year, arxiv, doi, aliases, topics } =
    paper;
  return { id, title, abstract, authors, venue, venueFull, year, arxiv, doi, aliases, topics };
}

/**
 * The words of a paper as they are indexed, by part and position. Several at one position are
 * separated by spaces; "" is an empty position.
 */
export type PaperWords = Readonly<Record<PaperPart, readonly string[]>>;

/**
 * The words of a paper as they are indexed. Stop words of the abstract leave empty places, so
 * that what stands beside each other is known; in titles and names they are kept, because there
 * they may be all that a reader has ("What is it?", "Kaiming He").
 *
 * The rest are venue, topics, ids, and the parts of words in camel case.
 */
export function createPaperWords(
  paper: WordPaper,
  { title, abstract }: PlainPaper,
  compounds: Compounds,
): PaperWords {
  const titleWords = splitWords(title);
  const abstractWords = splitWords(abstract);
  const termsOf = (text: string | undefined): string[] =>
    text === undefined ? [] : [...compounds.listForms(splitWords(text)), ''];
  const ids = [paper.id, paper.arxiv, paper.doi, ...paper.aliases].filter((id) => id !== undefined);
  const year = paper.venue === undefined ? undefined : paper.year;
  const words: PaperWords = {
    title: compounds.listForms(titleWords),
    abstract: compounds.listForms(abstractWords).map((term) => (STOP_WORDS.has(term) ? '' : term)),
    authors: paper.authors.flatMap(termsOf),
    rest: [
      ...termsOf(paper.venue),
      ...termsOf(paper.venueFull),
      ...(year === undefined ? [] : [String(year), '']),
      ...paper.topics.flatMap(termsOf),
      ...ids.flatMap((id) => [idWord(id), ...termsOf(id)]),
      ...compounds.listCamelParts(title, titleWords),
      '',
      ...compounds.listCamelParts(abstract, abstractWords),
    ],
  };
  return {
    title: words.title,
    abstract: fill(words.abstract, STEP.abstract),
    authors: fill(words.authors, STEP.authors),
    rest: fill(words.rest, STEP.rest),
  };
}

/** With empty places at its end, up to a multiple of `step`. */
function fill(words: readonly string[], step: number): readonly string[] {
  const missing = (step - (words.length % step)) % step;
  return [...words, ...Array.from({ length: missing }, () => '')];
}

/** Calls with each form of a paper's words and its place, from the place where the paper begins. */
export function placeWords(
  words: PaperWords,
  start: number,
  call: (word: string, place: number) => void,
): number {
  let place = start;
  for (const part of PARTS) {
    for (const forms of words[part]) {
      if (forms !== '') for (const form of forms.split(' ')) call(form, place);
      place += 1;
    }
    place += GAP;
  }
  return place;
}
