import { describe, expect, it } from 'vitest';
import { createContentFolder, MINIMAL } from './content-folder.fixture.ts';
import { CollectionError } from './faults.ts';
import { findUnknownPapers, listPaperReferences } from './paper-references.ts';
import { readCollection } from './read-collection.ts';

const list = (text: string) => `---\ntitle: Start\nsummary: Where to start.\n---\n\n${text}\n`;

describe('paper references', () => {
  it('are listed with positions, in either kind of quotes', () => {
    const text = 'One <Paper id="a" />,\n<Paper id=\'b\' /> and\n  <Paper\n  id="a" />.';
    expect(listPaperReferences(text)).toEqual([
      { id: 'a', line: 1, column: 5 },
      { id: 'b', line: 2, column: 1 },
      { id: 'a', line: 3, column: 3 },
    ]);
  });

  it('can have ids in braces, after other attributes', () => {
    expect(listPaperReferences('<Paper title="a > b" id={"a"} />')).toEqual([
      { id: 'a', line: 1, column: 1 },
    ]);
  });

  it('are ignored in comments and code', () => {
    const text = '{/* <Paper id="a" /> */} `<Paper id="b" />`\n```\n<Paper id="c" />\n```\n';
    expect(listPaperReferences(text)).toEqual([]);
  });

  it('to unknown papers are reported with a suggestion', () => {
    const references = listPaperReferences('\n <Paper id="monge-gp" /> <Paper id="zzzzzz" />');
    const faults = findUnknownPapers({ file: 'lists/a.mdx', references }, new Set(['monge-gap']));
    expect(faults).toMatchObject([
      { line: 2, column: 2, message: 'there is no paper "monge-gp"; did you mean "monge-gap"?' },
      { line: 2, column: 26, message: /use the file name of a paper/ },
    ]);
  });
});

describe('a reading list', () => {
  it('has papers in text order without repetitions', async () => {
    const folder = createContentFolder({
      ...MINIMAL,
      'papers/second.md': '---\ntitle: Second\n---\nText.\n',
      'lists/start.mdx': list(
        '<Paper id="second" />, <Paper id="first" />, <Paper id="second" />.',
      ),
    });
    expect((await readCollection(folder)).lists).toEqual([
      { id: 'start', title: 'Start', summary: 'Where to start.', papers: ['second', 'first'] },
    ]);
  });

  it.each([
    ['lists/start.mdx', list('<Paper id="frist" />'), ':6', 'there is no paper "frist"'],
    ['lists/start.mdx', '---\ntitle: Start\n---\n', ':2', 'is missing'],
    ['lists/start.mdx', '---\ntitle: A\nsummary: B\ndate: 2024-13\n---\n', ':4', 'is not a date'],
    ['lists/start.mdx', '---\ntitle: A\nsummary: B\nby: C\n---\n', ':4', 'unknown field "by"'],
    ['lists/My list.mdx', list(''), '', 'cannot be part of an address'],
    ['pages/lists.mdx', '---\ntitle: A\ndescription: B\n---\n', '', 'cannot be named "lists"'],
    ['pages/compare.mdx', '---\ntitle: A\ndescription: B\n---\n', '', 'cannot be named "compare"'],
    ['published.txt', 'lists/gone\n', ':1', '"lists/gone" was published and would disappear'],
  ])('with a fault is reported by file and line: %s', async (file, text, line, message) => {
    const folder = createContentFolder({ ...MINIMAL, [file]: text });
    const error: unknown = await readCollection(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CollectionError);
    expect((error as CollectionError).message).toContain(`${folder}/${file}${line}`);
    expect((error as CollectionError).message).toContain(message);
  });
});
