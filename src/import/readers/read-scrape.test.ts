import { describe, expect, test } from 'vitest';
import type { ReadItem } from '../import-record.ts';
import { readScrape } from './read-scrape.ts';

const abstract = 'We show that this is a sentence, and that it is long enough to be one.';
const readText = (text: string) => {
  const items = [...readScrape(text)];
  const of = <Kind extends ReadItem['kind']>(kind: Kind) =>
    items.filter((item): item is Extract<ReadItem, { kind: Kind }> => item.kind === kind);
  return {
    records: of('entry').map(({ line, fields }) => ({ line, paper: fields })),
    ignored: of('ignored').map(({ line, text }) => ({ line, text })),
    faults: [
      ...of('broken').map(({ line, reason }) => ({ line, message: reason })),
      ...of('fault').map(({ message }) => ({ message })),
    ],
  };
};
const read = (...blocks: string[]) => readText(`${blocks.join('\n\n')}\n`);

describe('readScrape', () => {
  test('reads a title and the block below as a paper, with the line of the title', () => {
    const { records, faults } = read('First Title', abstract, 'Second Title', abstract);
    expect(faults).toEqual([]);
    expect(records.map(({ line, paper }) => [line, paper.title, paper.abstract])).toEqual([
      [1, 'First Title', abstract],
      [5, 'Second Title', abstract],
    ]);
  });

  test.each([
    ['new', 'Subscribe', 'by AK and the research community', 'Mar 13'],
    ['Get trending papers in your email inbox once a day!', 'byAK and the research community'],
    ['Daily Papers', 'September 2', 'Dec 31, 2026', 'Mar 10 - Mar 14', 'Week 11', 'March 2025'],
  ])('reports boilerplate as ignored: %s …', (...boilerplate) => {
    const result = read(...boilerplate, 'A Title', abstract);
    expect(result.ignored.map(({ text }) => text)).toEqual(boilerplate);
    expect(result.records).toHaveLength(1);
    expect(result.faults).toEqual([]);
  });

  test('ignores boilerplate between papers', () => {
    const { records, ignored } = read('One', abstract, 'Mar 14', 'Two', abstract);
    expect(records.map(({ paper }) => paper.title)).toEqual(['One', 'Two']);
    expect(ignored).toEqual([{ line: 5, text: 'Mar 14' }]);
  });

  test.each([
    ['Upvote 12', 'A Title', abstract],
    ['A Title Without an Abstract', 'A Title', abstract],
    ['A Title', abstract, 'A Last Title'],
  ])('rejects a block that is neither boilerplate nor a title: %s', (...blocks) => {
    const { faults } = read(...blocks);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toContain('neither known boilerplate nor a title');
  });

  test('rejects a second paragraph', () => {
    const { faults } = read('A Title', abstract, abstract, 'Next', abstract);
    expect(faults).toMatchObject([{ line: 5 }]);
    expect(faults[0]?.message).toContain('has no title above it');
  });

  test('reports a paper with a title that looks like boilerplate', () => {
    const { records, faults } = read('Subscribe', abstract);
    expect(records).toEqual([]);
    expect(faults).toMatchObject([{ line: 1 }]);
  });

  test('rejects an empty file', () => {
    expect(read('').faults).toHaveLength(1);
  });

  test('accepts a BOM and CRLF line ends', () => {
    const { records } = readText(`\uFEFFOne\r\n\r\n\r\n${abstract}\r\n`);
    expect(records.map(({ paper }) => paper.title)).toEqual(['One']);
  });
});
