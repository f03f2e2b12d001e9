import { describe, expect, test } from 'vitest';
import { createRecord } from '../create-record.ts';
import { isRecord } from '../import-record.ts';
import { detectFormat } from '../input/detect-format.ts';
import { readEndnote } from './read-endnote.ts';

const read = (text: string) => [...readEndnote(text)];
const toRecords = (text: string) =>
  read(text)
    .flatMap((item) => (item.kind === 'entry' ? [createRecord(item, 'x.enw')] : []))
    .filter(isRecord);

const TWO = `%0 Journal Article
%T Wells and
 their Buckets
%A Example, Nora
%A Sample, Kai, Jr.
%A World Well Organization,
%J Well Letters
%V 3
%D 2019
%8 12 March
%R https://doi.org/10.5555/well.1
%U https://github.com/x/y https://a.example/wells
%G German
%K water
%X Wells are deep
and dark.

Buckets are not.
%F example2019

%0 Conference Proceedings
%T More wells
%A Lu Test
%S Proceedings of Wells
%D 2020
%X They are deeper still.
`;

describe('readEndnote', () => {
  test('reads every record with all authors and paragraphs', () => {
    const [first, second, ...others] = toRecords(TWO);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ line: 1, label: 'example2019', notes: [] });
    expect(first?.paper).toEqual({
      title: 'Wells and their Buckets',
      authors: ['Nora Example', 'Kai Sample Jr.', 'World Well Organization'],
      ...{ published: '2019-03-12', year: 2019, venue: 'Well Letters', doi: '10.5555/well.1' },
      ...{ volume: '3', keywords: ['water'] },
      links: { code: ['https://github.com/x/y'], paper: ['https://a.example/wells'] },
      ...{ topics: [], aliases: [], lang: 'de' },
      abstract: 'Wells are deep and dark.\n\nBuckets are not.',
    });
    expect(second?.line).toBe(21);
    expect(second?.paper).toMatchObject({
      title: 'More wells',
      authors: ['Lu Test'],
      ...{ venue: 'Proceedings of Wells', year: 2020, abstract: 'They are deeper still.' },
    });
  });

  test('reports tags that are not imported', () => {
    const [item] = read(
      TWO.replace('%K water', '%K water\n%> internal-pdf://well.pdf\n%Z Read it'),
    );
    expect(item).toMatchObject({ unsupported: ['%>'] });
  });

  test('reads volume, pages, editors, publisher and numbers', () => {
    const [chapter, thesis] = toRecords(
      `%0 Book Section\n%T One\n%A Lee, Ann\n%E Moor, Per\n%B Wells\n%S Water Series\n%V 2\n%P 3-9\n%I Deep Press\n%C Kiel\n%7 2nd\n%@ 978-3-16-148410-0\n%K wells; water\n%Z Read it\n%X Deep.\n\n%0 Thesis\n%T Two\n%A Lee, Ann\n%I University of Kiel\n%9 PhD thesis\n%X Dark.\n`,
    );
    expect(chapter?.paper).toMatchObject({
      ...{ type: 'chapter', venue: 'Wells', series: 'Water Series', volume: '2', pages: '3–9' },
      ...{ editors: ['Per Moor'], publisher: 'Deep Press', place: 'Kiel', edition: '2nd' },
      ...{ isbn: '978-3-16-148410-0', keywords: ['wells', 'water'], extra: { note: 'Read it' } },
    });
    expect(thesis?.paper).toMatchObject({
      ...{ type: 'thesis', institution: 'University of Kiel', genre: 'PhD thesis' },
    });
  });

  test('ends records of Refer at blank lines', () => {
    const records = toRecords(`%T One\n%A A. Lee\n%X Deep.\n\n\n%T Two\n%X Dark.\n`);
    expect(records.map(({ line, paper }) => [line, paper.title])).toEqual([
      [1, 'One'],
      [6, 'Two'],
    ]);
  });

  test('recognises arXiv as the journal', () => {
    const [record] = toRecords(
      '%0 Journal Article\n%T One\n%J arXiv preprint arXiv:1706.03762\n%D 2017\n%X Deep.\n',
    );
    expect(record?.paper).toMatchObject({ arxiv: '1706.03762', submitted: '2017' });
    expect(record?.paper.venue).toBeUndefined();
  });

  test('is detected by content, regardless of the file name', () => {
    for (const name of ['a.enw', 'a.txt', 'input']) expect(detectFormat(TWO, name)).toBe('endnote');
    expect(detectFormat('%T One\r\n%A A. Lee\r\n%X Deep.\r\n', 'a.txt')).toBe('endnote');
    expect(detectFormat('% Encoding: UTF-8\n@article{a, title={%T x}}', 'a.txt')).toBe('bibtex');
    expect(detectFormat('Nothing of the kind.\n', 'a.enw')).toBeUndefined();
  });
});
