import { describe, expect, it, test } from 'vitest';
import { createRecord } from './create-record.ts';
import { isRecord, type ForeignFields } from './import-record.ts';
import { readBibtex } from './readers/read-bibtex.ts';

function read(fields: ForeignFields, abstracts?: string) {
  const all = { title: 'Lamps', abstract: 'Bright.', ...fields };
  const item = { kind: 'entry', line: 1, dialect: 'markup', fields: all } as const;
  const record = createRecord(item, 'x', abstracts);
  if (!isRecord(record)) throw new Error(record.reason);
  return record;
}

const DEFAULT = read({});

describe('an invalid value', () => {
  it.each<readonly [string, ForeignFields]>([
    ['0000', { published: '0000' }],
    ['0350', { published: '0350', venue: undefined }],
    ['0000-05', { submitted: '0000-05' }],
    ['in press', { published: 'in press' }],
    ['12345', { submitted: '12345' }],
    ['10.1/x', { doi: '10.1/x' }],
    ['10.1234/', { doi: '10.1234/' }],
    ['2302.1', { arxiv: '2302.1' }],
    ['ftp://host/x', { addresses: ['ftp://host/x'] }],
    ['www.host.example', { addresses: ['www.host.example'] }],
    ['https://', { addresses: ['https://'] }],
    ['https://arxiv.org/list/cs', { addresses: ['https://arxiv.org/list/cs'] }],
    ['x-pdf', { links: { pdf: ['x-pdf'] } }],
    ['javascript:x', { links: { code: ['javascript:x'] } }],
    ['Klingonese', { lang: 'Klingonese' }],
    ['xx', { lang: 'xx' }],
    ['No Topic', { topics: ['No Topic'] }],
    ['Old Id', { aliases: ['Old Id'] }],
    ['Big Id', { id: 'Big Id' }],
  ])('is omitted, with a note that contains it: %s', (value, fields) => {
    const { paper, notes, requestedId } = read(fields);
    expect(paper).toEqual(DEFAULT.paper);
    expect(requestedId).toBeUndefined();
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(`"${value}"`);
    expect(notes[0]).toMatch(/; omitted$/);
  });

  it('does not affect valid items in the same list', () => {
    const { paper, notes } = read({
      topics: ['scaling', 'A B', '-scaling'],
      links: { pdf: ['https://a.example/x-pdf', 'no'] },
    });
    expect(paper.topics).toEqual(['scaling']);
    expect(paper.links).toEqual({ pdf: ['https://a.example/x-pdf'] });
    expect(notes.map((note) => note.split(':')[0])).toEqual(['links.pdf', 'topics', 'topics']);
  });

  it('is shortened in its note, without control characters', () => {
    const [note = ''] = read({ doi: `\u001B[31m${'x'.repeat(100_000)}` }).notes;
    expect(note.length).toBeLessThan(300);
    expect(note).not.toMatch(/\p{Cc}/u);
  });

  it('in the title makes the entry broken', () => {
    const fields = { title: ' \u0000\u0007 ', abstract: 'Bright.' };
    const entry = { kind: 'entry', line: 3, dialect: 'plain', label: 'key', fields } as const;
    const reason = 'has no title; add one';
    expect(createRecord(entry, 'x')).toEqual({ file: 'x', line: 3, label: 'key', reason });
  });
});

describe('a date', () => {
  test.each([
    ['2024-13', '2024', /"2024-13" .* only 2024 /],
    ['2023-02-31', '2023-02', /"2023-02-31" .* only 2023-02 /],
    ['2014 May 45', '2014-05', /"2014 May 45" .* only 2014-05 /],
  ])('%s loses its invalid part', (submitted, date, note) => {
    const { paper, notes } = read({ submitted });
    expect(paper.submitted).toBe(date);
    expect(notes).toEqual([expect.stringMatching(note)]);
  });

  test.each<readonly [string[], string, number]>([
    [['2014/04/01', '2014', '2014///'], '2014-04-01', 0],
    [['2014', '2014/04/01'], '2014-04-01', 0],
    [['2014/04/01', '2013/05/28'], '2014-04-01', 1],
    [['Nov 13', '2014'], '2014-11-13', 0],
    [['0000', '2014-05'], '2014-05', 1],
  ])('is chosen from several fields: %j', (published, date, notes) => {
    const record = read({ published });
    expect(record.paper.submitted).toBe(date);
    expect(record.notes).toHaveLength(notes);
  });
});

test.each([
  ['German', 'de'],
  ['ger', 'de'],
  ['deu', 'de'],
  ['ngerman', 'de'],
  ['pt_BR', 'pt-BR'],
  ['swe', 'sv'],
  ['enm', 'enm'],
  ['English', undefined],
  ['eng', undefined],
  ['usenglish', undefined],
])('the language %s becomes %s if abstracts are in English', (lang, tag) => {
  const { paper, notes } = read({ lang }, 'en');
  expect(paper.lang).toBe(tag);
  expect(notes).toEqual([]);
});

test.each([
  ['English', 'de', 'en'],
  ['usenglish', 'de', 'en'],
  ['German', 'de', undefined],
  ['German', 'de-AT', undefined],
  ['zh-Hant', 'zh-Hans', 'zh-Hant'],
  ['English', undefined, 'en'],
])('the language %s, if abstracts are in %s, becomes %s', (lang, abstracts, tag) => {
  expect(read({ lang }, abstracts).paper.lang).toBe(tag);
});

describe('what does not belong to an abstract is kept as an extra field', () => {
  const text = 'We show that the wells of these villages are deeper than it is necessary.';
  const french =
    'Nous montrons que les puits des villages sont plus profonds que ce qui est utile.';

  test('copyright notices', () => {
    const { paper } = read({ abstract: `${text} © 2019 Elsevier B.V. All rights reserved.` });
    expect(paper.abstract).toBe(text);
    expect(paper.extra).toEqual({ rights: '© 2019 Elsevier B.V. All rights reserved.' });
  });

  test.each([
    [undefined, text, { 'abstract-fr': french }],
    ['fr', french, { 'abstract-en': text }],
  ])('the abstract in another language than %s', (lang, abstract, extra) => {
    const { paper } = read({ abstract: `${text}\n\n${french}`, lang }, 'en');
    expect(paper).toMatchObject({ abstract, extra });
  });
});

test('names and venues have no emphasis', () => {
  const entry = `@article{a, title={Wells}, author={{\\it Foo}, Ann and \\textit{Bar}, Bo\\thanks{By {NSF}}}, journal={\\emph{J. of Wells}}}`;
  const [item] = [...readBibtex(entry)];
  const record = item?.kind === 'entry' ? createRecord(item, 'x') : undefined;
  expect(record).toMatchObject({
    paper: {
      authors: ['Ann Foo', 'Bo Bar'],
      venue: 'J. of Wells',
      extra: { thanks: 'By NSF' },
    },
    notes: [],
  });
});
