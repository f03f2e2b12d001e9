import { describe, expect, it } from 'vitest';
import { formatFault } from './faults.ts';
import { parsePaperLines } from './paper-lines.ts';

const paper = (fields: object): string =>
  JSON.stringify({ id: 'a', title: 'A', abstract: 'Text.', ...fields });

async function listErrors(bytes: string | Buffer): Promise<string[]> {
  const papers = await parsePaperLines([Buffer.from(bytes)], 'bulk.jsonl');
  return papers.flatMap(({ faults }) =>
    faults.map((fault) => formatFault(fault).replace('bulk.jsonl:', '')),
  );
}

describe('parsePaperLines', () => {
  it('does not depend on the sizes of chunks', async () => {
    const lines = ['a', 'b', 'ü'.repeat(9)].map((title, index) =>
      paper({ id: `p${index}`, title }),
    );
    const bytes = Buffer.from(lines.join('\n'));
    for (const size of [1, 2, 7, bytes.length]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const papers = await parsePaperLines(pieces, 'x.jsonl');
      expect(papers.map((one) => one.paper?.title)).toEqual(['a', 'b', 'ü'.repeat(9)]);
    }
  });

  it('ends lines at line feeds only; other separators are data', async () => {
    const abstract = 'one\u2028two\u2029three\u0085four';
    const [first, ...others] = await parsePaperLines([Buffer.from(paper({ abstract }))], 'x.jsonl');
    expect(others).toEqual([]);
    expect(first?.paper?.abstract).toBe('one\u2028two\u2029three\nfour');
    expect(first?.warnings).toMatchObject([{ line: 1, field: 'abstract' }]);
  });

  it('accepts a byte order mark, CRLF line ends and blank lines', async () => {
    const text = `\uFEFF${paper({})}\r\n\r\n${paper({ id: 'b' })}\r\n`;
    const papers = await parsePaperLines([Buffer.from(text)], 'x.jsonl');
    expect(papers.map((one) => [one.paper?.id, one.locate([])])).toEqual([
      ['a', { line: 1 }],
      ['b', { line: 3 }],
    ]);
  });

  it('replaces line breaks in titles and preserves those in abstracts', async () => {
    const text = paper({ title: 'A\n  long\ttitle ', abstract: '\none\r\n\r\ntwo\n' });
    const [first] = await parsePaperLines([Buffer.from(text)], 'x.jsonl');
    expect(first?.paper).toMatchObject({ title: 'A long title', abstract: 'one\n\ntwo' });
  });
});

describe('a fault in a line has a position and advice:', () => {
  it.each([
    [
      'a duplicate field',
      `${paper({})}\n{"id":"b","title":"B","abstract":"{\\"x","links":{"title":1},"title":"C"}`,
      [/^2 {2}the field "title" is defined twice; keep one$/],
    ],
    [
      'a duplicate nested field',
      paper({ links: 0 }).replace('0', '{"code":"https://a.example","\\u0063ode":""}'),
      [/^1 {2}the field "code" is defined twice; keep one$/],
    ],
    [
      'a title and an abstract without visible characters',
      paper({ title: '\u200B\u00AD', abstract: '\uFEFF\n\u2060' }),
      [/^1 {2}title: is empty; fill it in$/, /^1 {2}abstract: is empty; write the abstract$/],
    ],
    [
      'invalid JSON',
      `${paper({})}\n{"id":"b" "title":"B"}`,
      [/^2:11 {2}invalid JSON: Expected.*; write the paper on one line/],
    ],
    [
      'a JSON array over several lines',
      '[\n',
      [/^1 {2}invalid JSON: .*; write each paper on one line, without brackets/],
    ],
    ['a line that is not an object', '"x"', [/^1 {2}is not a paper; write one paper per line/]],
    [
      'an empty abstract',
      paper({ abstract: ' \n' }),
      [/^1 {2}abstract: is empty; write the abstract/],
    ],
    ['no id', paper({ id: undefined }), [/^1 {2}id: is missing; add it$/]],
    ['an invalid id', paper({ id: 'A b' }), [/^1 {2}id: "A b" is not a paper id; use lower-case/]],
    [
      'an arXiv id that is a number',
      paper({ arxiv: 2203.1508 }),
      [/^1 {2}arxiv: must be text; put it in quotation marks$/],
    ],
    ['null', paper({ doi: null }), [/^1 {2}doi: is empty; fill it in or remove the field$/]],
    [
      'an unknown field',
      paper({ tags: [] }),
      [/^1 {2}unknown field "tags"; did you mean "topics"\?$/],
    ],
  ])('%s', async (_what, text, messages) => {
    expect(await listErrors(text)).toEqual(
      messages.map((one): unknown => expect.stringMatching(one)),
    );
  });

  it('invalid UTF-8, without affecting other lines', async () => {
    const latin = Buffer.from(paper({ id: 'b', title: 'caf\u00e9' }), 'latin1');
    const bytes = Buffer.concat([
      Buffer.from(`${paper({})}\n`),
      latin,
      Buffer.from(`\n${paper({ year: 1 })}`),
    ]);
    expect(await listErrors(bytes)).toEqual([
      `2:23  the byte 0xE9 at offset ${bytes.indexOf(0xe9)} is not UTF-8; save the file as UTF-8`,
      expect.stringMatching(/^3 {2}year/),
    ]);
  });
});
