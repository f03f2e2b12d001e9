import { splitWords } from '../words/split-words.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { listSurnameForms } from '../words/surname-form.ts';
import type { Compounds } from './compounds.ts';
import type { IndexedPaper } from './indexed-paper.ts';
import { GAP, idWord, PARTS, STEP, type PaperPart } from './layout.ts';

/** A paper's texts without markup. */
interface PlainPaper {
  readonly title: string;
  readonly abstract: string;
}

/** All indexed parts of a paper. */
export type WordPaper = Omit<IndexedPaper, 'people' | 'date'>;

export function pickWords(paper: IndexedPaper): WordPaper {
  const {
    id,
    title,
    abstract,
    authors,
    venue,
    venueFull,
    year,
    arxiv,
    doi,
    aliases,
    keywords,
    topics,
    ids,
  } = paper;
  return {
    ...{ id, title, abstract, authors, venue, venueFull, year, arxiv, doi, aliases, topics },
    ...(keywords && { keywords }),
    ...(ids && { ids }),
  };
}

/**
 * The indexed words of a paper by field and position. Several words at one position are separated
 * by spaces; "" is an empty position.
 */
export type PaperWords = Readonly<Record<PaperPart, readonly string[]>>;

/**
 * Creates the indexed words of a paper. Stop words of abstracts become empty positions, which
 * preserves distances; in titles and names they are indexed, since a reader may remember nothing
 * else ("What is it?", "Kaiming He"). Surname forms follow each name and separate names.
 *
 * The remaining field contains venue, topics, ids, and the parts of words in camel case.
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
  const formsOf = (name: string): string[] => {
    return [...compounds.listForms(splitWords(name)), ...listSurnameForms(name)];
  };
  const ids = [paper.id, paper.arxiv, paper.doi, ...paper.aliases].filter((id) => id !== undefined);
  const year = paper.venue === undefined ? undefined : paper.year;
  const words: PaperWords = {
    title: compounds.listForms(titleWords),
    abstract: compounds.listForms(abstractWords).map((term) => (STOP_WORDS.has(term) ? '' : term)),
    authors: paper.authors.flatMap(formsOf),
    rest: [
      ...termsOf(paper.venue),
      ...termsOf(paper.venueFull),
      ...(year === undefined ? [] : [String(year), '']),
      ...paper.topics.flatMap(termsOf),
      ...(paper.keywords ?? []).flatMap(termsOf),
      ...ids.flatMap((id) => [idWord(id), ...termsOf(id)]),
      // Only found in full, because their parts are not words.
      ...(paper.ids ?? []).flatMap((id) => [idWord(id), '']),
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

/** Pads with empty positions to a multiple of `step`. */
function fill(words: readonly string[], step: number): readonly string[] {
  const missing = (step - (words.length % step)) % step;
  return [...words, ...Array.from({ length: missing }, () => '')];
}

/** Calls back with each form of a paper's words and its position, relative to the block. */
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
