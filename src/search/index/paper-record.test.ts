import { expect, it } from 'vitest';
import { WORD_START_STEP } from './columns.ts';
import { chooseCompounds } from './choose-compounds.ts';
import { createCompounds } from './compounds.ts';
import { createPaper } from './index.fixture.ts';
import { END, START, widthOf } from './layout.ts';
import { createPaperRecord } from './paper-record.ts';

const NO_COMPOUNDS = createCompounds(chooseCompounds([], () => 0));
const DATA_SET = createCompounds({
  aliases: new Map(),
  others: new Map([['dataset', 'data set']]),
});

const paper = createPaper({
  id: 'bees',
  title: 'On\u00a0Bees\ufeff',
  abstract: 'A data set\u2028of <b>bees</b>\u0085 & wasps.',
  authors: ['Noël Vouitsis'],
  date: '2023-06',
  venue: 'ICML',
  year: 2023,
});

const isWord = (token: string): boolean => token.startsWith(START);

it('contains the text of a paper, and then its words, at the positions that Pagefind counts', () => {
  const { record, wordStart, words } = createPaperRecord(paper, 7, NO_COMPOUNDS);
  const tokens = record.content.split(' ');
  expect(tokens.slice(0, 10).join(' ')).toBe('On Bees A data set of <b>bees</b> & wasps. \u2060');
  expect(wordStart % WORD_START_STEP).toBe(0);
  expect(tokens.findIndex(isWord)).toBe(wordStart);
  expect(tokens[wordStart + 1]).toBe(`${START}bee${END}`);
  const lengths = {
    title: [words.title.length],
    abstract: [words.abstract.length],
    authors: [words.authors.length],
    rest: [words.rest.length],
  };
  expect(tokens.length).toBe(wordStart + widthOf(0, lengths));
});

it('has further forms at a position after all first forms, at the same distance', () => {
  const { record, wordStart } = createPaperRecord(paper, 7, DATA_SET);
  const tokens = record.content.split(' ');
  const width = (tokens.length - wordStart) / 2;
  const place = tokens.indexOf(`${START}data${END}`);
  expect(tokens[place + width]).toBe(`${START}datasetʘ${END}`);
  expect(tokens.slice(wordStart + width).filter(isWord)).toHaveLength(1);
});

it('has the surname of each author with an initial after the name', () => {
  const authors = ['Kaiming He', 'Martin Luther King Jr.', 'Anna van der Berg', 'Madonna'];
  const named = createPaper({ id: 'a', title: 'A', abstract: 'B.', authors });
  const { words } = createPaperRecord(named, 0, NO_COMPOUNDS);
  expect(words.authors.filter((word) => word.includes('ʢ'))).toEqual([
    ...['heʢ', 'heʢk', 'kingʢ', 'kingʢm'],
    ...['bergʢ', 'bergʢa', 'madonnaʢ', 'madonnaʢm'],
  ]);
  expect(words.authors.slice(0, 5)).toEqual(['kaim', 'he', 'heʢ', 'heʢk', 'martin']);
});

it('has the data that other searches show, filter and sort by', () => {
  const { record } = createPaperRecord(paper, 7, NO_COMPOUNDS);
  expect(record).toMatchObject({
    url: 'papers/bees/',
    meta: { authors: 'Noël Vouitsis', date: '2023-06', venue: 'ICML 2023' },
    filters: { topic: ['Attention'], year: ['2023'], venue: ['ICML'], person: ['Noël Vouitsis'] },
    sort: { date: '2023-06', order: '7' },
  });
  const { record: bare } = createPaperRecord(
    createPaper({ id: 'a', title: 'A', abstract: 'B.', topics: [] }),
    0,
    NO_COMPOUNDS,
  );
  expect([bare.meta, bare.filters]).toEqual([{ title: 'A' }, {}]);
});

it('contains no marks of Pagefind’s own', () => {
  const marked = createPaper({ id: 'a', title: 'A ___PAGEFIND_WEIGHT___2 b', abstract: 'C.' });
  const { record, wordStart } = createPaperRecord(marked, 0, NO_COMPOUNDS);
  expect(record.content).toContain('A PAGEFIND_WEIGHT___2 b');
  expect(record.content.split(' ').findIndex(isWord)).toBe(wordStart);
});
