import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../../outputs/citation/reference.fixture.ts';
import { HOSTILE } from '../../../collection/hostile.fixture.ts';
import { FORMATS, formatFile } from '../../../outputs/citation/formats.ts';
import { createTestReference } from '../../../outputs/citation/reference.fixture.ts';
import type { Reference } from '../../../outputs/citation/reference.ts';
import { EXPORTS } from './exports.ts';
import type { ExportPaper } from './markdown.ts';

function createItem(reference: Reference, note = ''): ExportPaper {
  // As parsed from a file.
  const read = JSON.parse(JSON.stringify(reference)) as Reference;
  return { reference: read, note, address: 'https://a.example/papers/x/' };
}

function run(name: string, papers: readonly ExportPaper[]): string {
  return EXPORTS.find((format) => format.name === name)?.format(papers) ?? '';
}

const examples = Object.values(EXAMPLES);

test('all formats have unique names and file endings', () => {
  expect(EXPORTS.map(({ name, ending }) => `${name} ${ending}`)).toEqual([
    'BibTeX .bib',
    'RIS .ris',
    'CSL-JSON .csl.json',
    'APA -apa.txt',
    'Chicago -chicago.txt',
    'IEEE -ieee.txt',
    'MLA -mla.txt',
    'Vancouver -vancouver.txt',
    'Markdown .md',
  ]);
});

test.each(FORMATS)('a list in $name equals the site’s own files', (format) => {
  const items = examples.map((reference) => createItem(reference, 'a note'));
  expect(run(format.name, items)).toBe(formatFile(format, examples));
});

test('a bibliography has one paragraph per paper, with italics when copied', () => {
  const items = examples.map((reference) => createItem(reference));
  expect(run('APA', items).split('\n\n')).toHaveLength(examples.length);
  const html = EXPORTS.find(({ name }) => name === 'APA')?.formatHtml?.(items);
  expect(html?.match(/<p>/g)).toHaveLength(examples.length);
  expect(html).toContain('<i>IEEE/CVF Conference on Computer Vision and Pattern Recognition</i>');
});

describe.each(Object.entries(HOSTILE))('%s in title, authors, venue and note', (_, text) => {
  const reference = createTestReference({ title: text, authors: [text], venue: text, year: 2024 });
  const items = [createItem(reference, text), createItem(EXAMPLES.journal, text)];

  test('breaks no format and none of the neighbouring papers', () => {
    for (const { name, format } of EXPORTS) {
      const [alone] = [format([createItem(EXAMPLES.journal, text)])];
      const core = name === 'Markdown' ? 'Is attention "all" you need?' : alone.trim();
      if (name !== 'CSL-JSON') expect(format(items), name).toContain(core);
      // oxlint-disable-next-line no-control-regex -- they are what must not be there
      expect(format(items), name).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\p{Surrogate}/u);
    }
  });

  test('keeps its letters in Markdown, with every special character escaped', () => {
    const markdown = run('Markdown', items);
    const title = markdown.slice(4, markdown.indexOf('](<https://a.example/'));
    expect(title.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(reference.title);
    expect(title.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>&#|~$^]/);
  });

  test('stays one list item in Markdown, including its note', () => {
    const lines = run('Markdown', items).trimEnd().split('\n');
    expect(lines.filter((line) => /^\S/.test(line))).toEqual([
      lines[0],
      expect.stringMatching(/^2\. \[/),
    ]);
  });

  test('stays within its paragraph in HTML', () => {
    const html = EXPORTS.find(({ name }) => name === 'MLA')?.formatHtml?.(items) ?? '';
    expect(html.replace(/<\/?[pi]>/g, '')).not.toMatch(/[<>"]/);
    expect(html.match(/<p>/g)).toHaveLength(2);
  });
});

test('a list in Markdown shows title, authors, venue and multi-line notes', () => {
  const papers = [
    createItem(EXAMPLES.proceedings, 'First.\n\n- no list\n1. nor this'),
    createItem(EXAMPLES.bare),
  ];
  expect(run('Markdown', papers)).toBe(
    [
      '1. [X-Pool: Cross-Modal Attention for Retrieval](<https://a.example/papers/x/>)\\',
      '   Satya Krishna Gorti, Noël Vouitsis, Jung-Woo Ha. IEEE/CVF Conference on Computer Vision and Pattern Recognition, 2022.',
      '',
      '   > First.',
      '   >',
      '   > \\- no list',
      '   > 1\\. nor this',
      '',
      '2. [A title](<https://a.example/papers/x/>)',
      '',
    ].join('\n'),
  );
});
